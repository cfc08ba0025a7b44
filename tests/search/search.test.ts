// Search over the adults' pages must find a page however its words are typed.

import { describe, expect, test } from 'vitest';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { searchData } from '#src/build/searchData';
import { fold } from '#src/search/fold';
import { createSearch } from '#src/search/search';

const content = { root: process.cwd(), lessons, guides };

function searchIn(code: string): (query: string) => readonly string[] {
  const language = languages.find((one) => one.code === code);
  if (!language) throw new Error(`no language ${code}`);
  return createSearch(searchData(content, language).entries);
}

describe.each([
  ['en', 'agreement', ['agreement', 'Agreement', 'agreem']],
  ['en', 'steps', ['threatens', 'threaten picture']],
  ['fr', 'agreement', ['réglages', 'reglages', 'RÉGLAGES']],
  ['fr', 'listen', ['l’école', 'ecole', 'école']],
  ['pt', 'agreement', ['opções', 'opcoes']],
  ['pt', 'notice', ['reparar', 'preocupação', 'preocupacao']],
  ['tl', 'agreement', ['kasunduan', 'settings', 'privacy settings']],
  ['tl', 'offers', ['casting', 'password']],
  ['ar', 'listen', ['أخبركم', 'اخبركم', 'أَخْبَرَكُم']],
  ['ar', 'agreement', ['الإعدادات', 'الاعدادات', 'إعدادات', 'اعدادات']],
  ['ar', 'near', ['الأسرة', 'الاسره', 'أسرة']],
] as const)('in %s', (code, page, queries) => {
  test.each(queries)(`"%s" finds the page "${page}"`, (query) => {
    expect(searchIn(code)(query)).toContain(page);
  });
});

test('a word that stands nowhere finds nothing', () => {
  expect(searchIn('en')('zeppelin')).toEqual([]);
  expect(searchIn('ar')('منطاد')).toEqual([]);
});

test('a page with the word in its title comes before others', () => {
  expect(searchIn('en')('agreement')[0]).toBe('agreement');
});

test.each(['', '   ', '"', '*', '\u0000', '<b>', '🙂', 'ء', 'x'.repeat(80)])('%j is no mistake', (query) => {
  expect(Array.isArray(searchIn('en')(query))).toBe(true);
});

test('accents, vowel signs and forms of a letter make no difference', () => {
  expect(fold('Élève')).toBe(fold('eleve'));
  expect(fold('الأَهْل')).toBe(fold('اهل'));
  expect(fold('مدرسة')).toBe(fold('المدرسه'));
});

test.each(languages)('$name: every entry has a title and a text', (language) => {
  for (const { title, text } of searchData(content, language).entries) {
    expect(title).not.toBe('');
    expect(text.length).toBeGreaterThan(80);
    expect(text).not.toMatch(/\{fx/);
  }
});
