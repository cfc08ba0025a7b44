// What a page weighs on its way to a cheap phone.

import { expect, inject, test } from 'vitest';
import { languages } from '#locales/index';
import { pathOf } from '#src/address/paths';
import { budgets, weigh, weighFaces } from '#src/build/measure';
import { sitePages } from './sitePages';

const out = inject('siteFolder');

test.each(languages)('every page in $name keeps its budgets of HTML, style and script', (language) => {
  // The gallery shows everything at once, to designers and translators; no phone of a pupil loads it.
  const over = sitePages
    .filter((page) => page.kind !== 'gallery')
    .map((page) => {
      const weight = weigh(out, '/', pathOf(language.code, page));
      const teachers = page.kind === 'teaching';
      return {
        ...weight,
        over: weight.page > (teachers ? budgets.teacherPage : budgets.page) || weight.script > (teachers ? budgets.teacherScript : budgets.script),
      };
    })
    .filter(({ over: tooHeavy }) => tooHeavy);
  expect(over).toEqual([]);
});

test('the text faces keep their budget', () => {
  const faces = [...weighFaces(out)].filter(([name]) => name.startsWith('text-'));
  expect(faces.length).toBe(2);
  for (const [name, bytes] of faces) expect(bytes, name).toBeLessThanOrEqual(budgets.textFace);
});
