import { expect, test } from 'vitest';
import { languages } from '#locales/index';
import { createWords } from '#src/i18n/words';

function wordsIn(code: string, tree: Parameters<typeof createWords>[1]) {
  const language = languages.find((one) => one.code === code);
  if (!language) throw new Error(`no language ${code}`);
  return createWords(language, tree);
}

test('values are isolated, so that a number cannot turn an Arabic sentence around', () => {
  const words = wordsIn('ar', { step: { at: 'الخطوة {n} من {total}' } });
  expect(words.t('step.at', { n: 3, total: 12 })).toBe('الخطوة \u20683\u2069 من \u206812\u2069');
});

test('every plural form of Arabic is used for its numbers', () => {
  const left = Object.fromEntries(
    ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`left_${form}`, form]),
  );
  const words = wordsIn('ar', { left: left['left_zero'] ? left : {} , ...left });
  expect([0, 1, 2, 3, 11, 100].map((count) => words.t('left', { count }))).toEqual([
    'zero', 'one', 'two', 'few', 'many', 'other',
  ]);
});

test('a text with count shows the number with the digits 0-9', () => {
  const words = wordsIn('ar', { left_few: 'بقي {count}', left_other: 'بقي {count}' });
  expect(words.t('left', { count: 3 })).toBe('بقي \u20683\u2069');
});
