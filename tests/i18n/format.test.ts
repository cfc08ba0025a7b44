import { expect, test } from 'vitest';
import { languages } from '#locales/index';
import { formatList } from '#src/i18n/format';

test.each(languages.map((language) => [language.name, language] as const))('parts in %s stand apart by the comma of its script', (_name, language) => {
  const comma = language.direction === 'rtl' ? '\u060c' : ',';
  expect(formatList(language, ['A', 'B', 3])).toBe(`A${comma} B${comma} 3`);
});
