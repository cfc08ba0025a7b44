// Reads the words of one language from its folder, and flattens them to dotted keys.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '#src/content/saved';
import type { WordTree } from '#src/i18n/words';

/** The files besides the lessons. `shell` files go to every page. */
export const shellFiles = ['ui', 'activities', 'routines', 'help', 'fixed', 'cast'] as const;
export const wordFiles = [...shellFiles, 'pages', 'family'] as const;

export type FlatWords = Readonly<Record<string, string>>;

export function wordFile(language: string, name: string): string {
  return `locales/${language}/${name}.json`;
}

/** `null` when the file is missing. Throws with the file's name when it is not JSON, or has a name twice in a group. */
export function readJson(root: string, file: string): unknown {
  if (!existsSync(join(root, file))) return null;
  const text = readFileSync(join(root, file), 'utf8');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not valid JSON. ${error instanceof Error ? error.message : ''}`, { cause: error });
  }
  const repeated = findRepeated(text);
  if (repeated.length > 0) throw new Error(`${file}: twice in one group: ${repeated.join(', ')}. Only the last one would count: take the other out.`);
  return data;
}

/** Names that stand twice in one group, with their lines. `text` is valid JSON. */
function findRepeated(text: string): readonly string[] {
  const found: string[] = [];
  const groups: Set<string>[] = [];
  for (const { 0: token, 1: name, index } of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') groups.push(new Set());
    else if (token === '}') groups.pop();
    else if (name !== undefined) {
      const group = groups.at(-1);
      if (group?.has(name)) found.push(`${name} (line ${text.slice(0, index).split('\n').length})`);
      group?.add(name);
    }
  }
  return found;
}

export function readWords(root: string, language: string, name: string): WordTree | null {
  return readTree(root, wordFile(language, name));
}

/** `null` when the file is missing. Throws when it holds anything but texts and groups of texts. */
export function readTree(root: string, file: string): WordTree | null {
  const data = readJson(root, file);
  if (data === null) return null;
  if (!isWordTree(data)) throw new Error(`${file}: every value must be a text, or a group of texts in braces.`);
  return data;
}

function isWordTree(data: unknown): data is WordTree {
  return isRecord(data) && Object.values(data).every((value) => typeof value === 'string' || isWordTree(value));
}

export function flatten(tree: WordTree, prefix = ''): FlatWords {
  const flat: Record<string, string> = {};
  for (const [key, value] of Object.entries(tree))
    if (typeof value === 'string') flat[prefix + key] = value;
    else Object.assign(flat, flatten(value, `${prefix}${key}.`));
  return flat;
}

/**
 * Puts the fixed strings of curriculum 2.3 and 4.4 where a text names them, as in {fx3}. They live once per language;
 * one may name another, as the first step of the response order does.
 */
export function placeFixed(text: string, fixed: FlatWords): string {
  const place = (whole: string) => whole.replaceAll(/\{(fx\w+)\}/g, (name: string, key: string) => fixed[key] ?? name);
  return place(place(text));
}

/** A lesson does not know the reader's country: a fixed string with a helpline says "a helpline" there. */
export function placeHelpline(text: string, word: string): string {
  return text.replaceAll('{helpline}', word);
}
