// A page is drawn in the press that asks for it only when everything it needs is here: it must never come half.

import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { isPrepared, prepare } from '#src/app/prepare';
import { createCatalogue } from '#src/catalogue/catalogue';
import { dataFile } from '#src/catalogue/keys';

const lesson = lessons[0];
if (!lesson) throw new Error('There is no lesson.');
const place = { band: lesson.band, lesson: lesson.number } as const;
const shell = { 'en/shell.json': { words: {}, pictures: {} } };
const lessonFile = { [`en/${dataFile({ kind: 'lesson', band: lesson.band, number: lesson.number })}`]: { lesson, words: {}, pictures: {} } };
const neverComes = () => new Promise<never>(() => {});

test('a step is here when its words, its lesson and the code of its activity have come', async () => {
  const catalogue = createCatalogue(neverComes, { ...shell, ...lessonFile });
  const page = { kind: 'step', ...place, step: 1 } as const;
  expect(isPrepared(catalogue, 'en', page)).toBe(false);
  await prepare(catalogue, 'en', page);
  expect(isPrepared(catalogue, 'en', page)).toBe(true);
  const other = lesson.activities.findIndex(({ type }) => type !== lesson.activities[0]?.type) + 1;
  expect(isPrepared(catalogue, 'en', { ...page, step: other })).toBe(false);
});

test('a step is not here while its lesson is on the way, and no page is without the words of its language', async () => {
  const page = { kind: 'step', ...place, step: 1 } as const;
  await prepare(createCatalogue(neverComes, { ...shell, ...lessonFile }), 'en', page);
  expect(isPrepared(createCatalogue(neverComes, shell), 'en', page)).toBe(false);
  expect(isPrepared(createCatalogue(neverComes, lessonFile), 'en', page)).toBe(false);
  expect(isPrepared(createCatalogue(neverComes, shell), 'ar', null)).toBe(false);
  expect(isPrepared(createCatalogue(neverComes, shell), 'en', null)).toBe(true);
});

test('a page whose code comes in a file of its own is here once that has come', async () => {
  const catalogue = createCatalogue(neverComes, shell);
  expect(isPrepared(catalogue, 'en', { kind: 'home' })).toBe(false);
  await prepare(catalogue, 'en', { kind: 'home' });
  expect(isPrepared(catalogue, 'en', { kind: 'home' })).toBe(true);
});
