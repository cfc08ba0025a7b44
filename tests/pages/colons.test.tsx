// Where a label and what it names are put together, the colon between them is the language's own.

import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { ClassCheckPage } from '#src/pages/ClassCheckPage';
import { PaperPage } from '#src/pages/PaperPage';
import { PlanPage } from '#src/pages/PlanPage';
import { shellWords, TeacherOf } from './teaching';

// Its title is a question.
const lesson = lessons.find(({ id }) => id === '12-14-fake-offers');
const pages = { PlanPage, PaperPage, ClassCheckPage };
const cases = languages.flatMap((language) => Object.entries(pages).map(([name, page]) => [language.name, name, language, page] as const));

test.each(cases)('in %s a colon on the %s stands as the language writes it, and never behind a question', (_name, _page, language, page) => {
  if (!lesson) throw new Error('There is no such lesson.');
  const spaced = shellWords(language).t('ui.label', { label: '' }).includes('\u00A0');
  const wrong = spaced ? /.{0,20}(?<!\u00A0):(?=\s|$).{0,20}|.{0,20}\?\s?:.{0,20}/g : /.{0,20}(?:\s:(?=\s|$)|[?؟]:).{0,20}/g;
  const { container } = render(<TeacherOf language={language} lesson={lesson} page={page} />);
  const labels = [...container.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? '');
  const texts = [...labels, container.textContent].map((one) => one.replaceAll(/[\u2068\u2069]/g, ''));
  expect(texts.flatMap((text) => text.match(wrong) ?? [])).toEqual([]);
});
