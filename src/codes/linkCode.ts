// What all codes behind the # of an address share: a version, a check sum, and signs that neither an address nor a message
// changes on the way. What stands behind the # never reaches a server.

import { failure, success, type Result } from '#src/content/result';

/** Version and check sum. */
export const sealLength = 1 + 6;

/** `payload` with its seal; both hold nothing but letters, digits, - and _. */
export function sealed(version: string, payload: string): string {
  return version + checkSum(payload) + payload;
}

/**
 * The payload of a code, with or without the # before it. Never throws.
 *
 * @param longest the most characters that a code of this kind can have
 * @returns `why` is `long`, `damaged` or `version`
 */
export function unsealed(version: string, longest: number, text: string): Result<string> {
  const code = text.startsWith('#') ? text.slice(1) : text;
  if (code.length > longest) return failure('long');
  if (!/^[\w-]{8,}$/.test(code)) return failure('damaged');
  const payload = code.slice(sealLength);
  // Versions to come keep the place of version and check sum, so that a mistake is told apart from a newer code.
  if (code.slice(1, sealLength) !== checkSum(payload)) return failure('damaged');
  return code.startsWith(version) ? success(payload) : failure('version');
}

/** FNV-1a over the characters, 32 bits as six of base 36. Finds mistakes; it is no signature. */
function checkSum(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash % 36 ** 6).toString(36).padStart(6, '0');
}
