import { expect, test } from 'vitest';
import { languages } from '#locales/index';
import { formatDate, formatList } from '#src/i18n/format';

test.each(languages.map((language) => [language.name, language] as const))('parts in %s stand apart by the comma of its script', (_name, language) => {
  const comma = language.direction === 'rtl' ? '\u060c' : ',';
  expect(formatList(language, ['A', 'B', 3])).toBe(`A${comma} B${comma} 3`);
});

test('a date in a language whose months have other names from country to country is written in digits, day first', () => {
  const withDigits = languages.filter(({ dates }) => dates === 'digits');
  expect(withDigits.map(({ direction }) => direction)).toContain('rtl');
  for (const language of withDigits) expect(formatDate(language, '2026-11-02')).toBe('2/11/2026');
});

test.each(languages.filter(({ dates }) => dates === undefined).map((language) => [language.name, language] as const))('a date in %s names its month', (_name, language) => {
  expect(formatDate(language, '2026-11-02')).toMatch(/\p{L}{3}/u);
});
