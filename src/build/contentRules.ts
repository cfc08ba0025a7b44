// Rules for texts that hold in every language. Rules of one language stand in its folder, in rules.json.

import { bands, type Band } from '#src/address/band';
import type { FlatWords } from './words';
import type { Problem } from '#src/content/problem';
import { isRecord } from '#src/content/saved';
import { failure, success, type Result } from '#src/content/result';

/** Keys whose text may equal the source language's, with the reason why. */
export const mayEqualEverywhere: readonly { readonly key: RegExp; readonly why: string }[] = [
  { key: /^cast › /, why: 'names may keep their spelling' },
  { key: /^ui › site\.(name|neutral)$/, why: 'the product keeps its name' },
  { key: /^ui › root\.title$/, why: 'the product keeps its name' },
  { key: /^ui › band\.label/, why: 'a range of numbers' },
  { key: /^pages › plan\.(minutes|span)$/, why: 'abbreviations that are the same in many languages' },
  { key: /^activities › letters$/, why: 'letters that label options' },
];

/** Curriculum 2.2: no app, brand or payment name in a text for pupils. Helplines and removal services are named. */
const brandNames =
  /\b(whats ?app|insta(gram)?|snapchat|tik ?tok|telegram|discord|facebook|messenger|youtube|roblox|minecraft|fortnite|google|viber|twitch|paypal|gcash)\b/iu;

/** The rules of one language: what its texts must not say, and what may equal the source. */
export interface LanguageRules {
  readonly neverSay: readonly { readonly pattern: RegExp; readonly why: string }[];
  readonly mayEqual: readonly { readonly key: RegExp; readonly why: string }[];
  /** Latin words that may stand in a text of another script. */
  readonly latinAllowed: readonly string[];
  /** Lesson texts whose key fits must hold the glossary's word. */
  readonly terms: readonly { readonly key: RegExp; readonly pattern: RegExp; readonly why: string }[];
  /** The highest reading level of a band (src/build/reading.ts), with the reason for the number. */
  readonly reading: { readonly [B in Band]?: { readonly most: number; readonly why: string } };
}

export function parseRules(data: unknown): Result<LanguageRules> {
  if (!isRecord(data)) return failure('the file must hold neverSay, mayEqual and latinAllowed');
  const entries = (name: string, field: string) => {
    const list = data[name];
    if (!Array.isArray(list)) return failure<{ pattern: RegExp; why: string }[]>(`"${name}" must be a list`);
    const parsed: { pattern: RegExp; why: string }[] = [];
    for (const entry of list) {
      const pattern = isRecord(entry) ? entry[field] : undefined;
      const why = isRecord(entry) ? entry['why'] : undefined;
      if (typeof pattern !== 'string' || typeof why !== 'string' || why === '')
        return failure<typeof parsed>(`every entry of "${name}" needs "${field}" and "why"`);
      try {
        parsed.push({ pattern: new RegExp(pattern, 'iu'), why });
      } catch {
        return failure<typeof parsed>(`"${pattern}" in "${name}" is not a regular expression`);
      }
    }
    return success(parsed);
  };
  const neverSay = entries('neverSay', 'pattern');
  const mayEqual = entries('mayEqual', 'key');
  if (!neverSay.ok) return neverSay;
  if (!mayEqual.ok) return mayEqual;
  const terms = parseTerms(data['terms'] ?? []);
  if (!terms.ok) return terms;
  const reading = parseReading(data['reading'] ?? {});
  if (!reading.ok) return reading;
  const latin = data['latinAllowed'];
  return success({
    neverSay: neverSay.value,
    mayEqual: mayEqual.value.map(({ pattern, why }) => ({ key: pattern, why })),
    latinAllowed: Array.isArray(latin) ? latin.filter((word) => typeof word === 'string') : [],
    terms: terms.value,
    reading: reading.value,
  });
}

function parseTerms(list: unknown): Result<LanguageRules['terms']> {
  if (!Array.isArray(list)) return failure('"terms" must be a list');
  const terms: { key: RegExp; pattern: RegExp; why: string }[] = [];
  for (const entry of list) {
    const { key, pattern, why }: Record<string, unknown> = isRecord(entry) ? entry : {};
    if (typeof key !== 'string' || typeof pattern !== 'string' || typeof why !== 'string' || why === '')
      return failure('every entry of "terms" needs "key", "pattern" and "why"');
    try {
      terms.push({ key: new RegExp(key), pattern: new RegExp(pattern, 'iu'), why });
    } catch {
      return failure(`"${key}" or "${pattern}" in "terms" is not a regular expression`);
    }
  }
  return success(terms);
}

function parseReading(data: unknown): Result<LanguageRules['reading']> {
  if (!isRecord(data)) return failure('"reading" must name bands');
  const reading: Partial<Record<Band, { most: number; why: string }>> = {};
  for (const [name, limit] of Object.entries(data)) {
    const band = bands.find((one) => one === name);
    const { most, why }: Record<string, unknown> = isRecord(limit) ? limit : {};
    if (!band || typeof most !== 'number' || typeof why !== 'string' || why === '')
      return failure(`"${name}" in "reading" must be a band with "most" and "why"`);
    reading[band] = { most, why };
  }
  return success(reading);
}

/** Checks every text of a file against what must never be said to a child. */
export function checkSayings(file: string, words: FlatWords, rules: LanguageRules): Problem[] {
  const problems: Problem[] = [];
  for (const [key, text] of Object.entries(words)) {
    const where = `${file} › ${key}`;
    for (const { pattern, why } of rules.neverSay) {
      const found = pattern.exec(text);
      if (found) problems.push({ where, what: `"${found[0]}" must not stand here: ${why}`, how: 'say it differently' });
    }
    const brand = brandNames.exec(text);
    if (brand) problems.push({ where, what: `the name "${brand[0]}" is a brand`, how: 'say "a chat", "a game", "an app"' });
  }
  return problems;
}

/** Latin words in a script that is not Latin; names, placeholders and what rules.json allows are left out. */
export function checkScript(file: string, words: FlatWords, rules: LanguageRules): Problem[] {
  const problems: Problem[] = [];
  for (const [key, text] of Object.entries(words))
    for (const [word] of text.replaceAll(/\{\w+\}/g, '').matchAll(/[A-Za-z][A-Za-z .]*[A-Za-z]|[A-Za-z]/g))
      if (!rules.latinAllowed.includes(word))
        problems.push({
          where: `${file} › ${key}`,
          what: `the Latin word "${word}"`,
          how: 'write it in this script, or allow it in rules.json',
        });
  return problems;
}
