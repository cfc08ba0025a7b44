import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const known = new Map<string, number>();

/** Bytes after brotli; typefaces are compressed already. */
export function brotliSize(file: string): number {
  const before = known.get(file);
  if (before !== undefined) return before;
  const bytes = readFileSync(file);
  const size = file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
  known.set(file, size);
  return size;
}
