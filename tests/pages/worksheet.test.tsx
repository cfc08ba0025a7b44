// The worksheet: every key word and every meaning stands on it, and the meanings are not in the order of the words.

import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { inTwo } from '#src/pages/InTwo';
import { Worksheet } from '#src/pages/Worksheet';
import { teaching, TeacherOf } from './teaching';

const cases = languages.flatMap((language) => lessons.map((lesson) => [language.name, lesson.id, language, lesson] as const));
const Sheet = inTwo(() => <Worksheet letters={[...'ABCDEFGH']} />);

test.each(cases)('in %s, %s: words, meanings and room to write', (_name, _id, language, lesson) => {
  const { t, data } = teaching(language, lesson);
  const { container } = render(<TeacherOf language={language} lesson={lesson} page={Sheet} />);
  const lines = (selector: string) => [...container.querySelectorAll(selector)].map((line) => line.textContent);
  const terms = lesson.keyWords.map((word) => data.words[`keyWords.${word}.term`]);
  const meanings = lesson.keyWords.map((word) => data.words[`keyWords.${word}.meaning`]);
  expect(lines('ul li')).toEqual(terms);
  const shown = lines('ol li').map((line) => line.replace(/^\S+ /, ''));
  expect(shown.toSorted()).toEqual(meanings.toSorted());
  expect(shown).not.toEqual(meanings);
  expect(container.textContent).toContain(t('pages.worksheet.lead'));
  expect(container.textContent).not.toContain('pages.');
});
