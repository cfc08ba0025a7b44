// A guide's times add up, and no version leaves out help or the calm close (curriculum 12.5).

import { expect, test } from 'vitest';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { checkGuide, type Guide } from '#src/lesson/guide';

const lesson = lessons[0];
const guide = guides.find((one) => one.lesson === lesson?.id);
if (!lesson || !guide) throw new Error('The first lesson has no guide.');
const [shortest] = guide.versions;
if (!shortest) throw new Error('There is no version.');

const without = (id: string) => Object.fromEntries(Object.entries(shortest.steps).filter(([step]) => step !== id));
const found = (changes: Partial<Guide>) => checkGuide({ ...guide, ...changes }, lesson).map(({ what }) => what).join('; ');

test('every lesson has a guide, and nothing is wrong with any', () => {
  expect(guides.map((one) => one.lesson)).toEqual(lessons.map(({ id }) => id));
  expect(guides.flatMap((one) => checkGuide(one, lessons.find(({ id }) => id === one.lesson)))).toEqual([]);
});

test.each([
  ['minutes that do not add up', { versions: [{ ...shortest, closing: shortest.closing + 1 }] }, `adds up to ${shortest.minutes + 1}`],
  ['a step that the lesson does not have', { versions: [{ ...shortest, steps: { ...shortest.steps, nothing: 0 } }] }, 'the unknown step "nothing"'],
  ['a version without help', { versions: [{ ...shortest, steps: without(lesson.helpStep) }] }, 'leaves out the help step'],
  ['a version that ends inside the story', { versions: [{ ...shortest, steps: without(lesson.activities.at(-1)?.id ?? '') }] }, 'does not end calmly'],
  ['a mastery level that does not exist', { mastery: [7] }, '7 is no mastery level'],
  ['no version at all', { versions: [] }, 'there is no version'],
  ['versions in another order', { versions: guide.versions.toReversed() }, 'not in order'],
])('an author is told of %s', (_name, changes, what) => {
  expect(found(changes)).toContain(what);
});

test('a guide for a lesson that does not exist is told', () => {
  expect(checkGuide({ ...guide, lesson: 'nowhere' }, undefined)[0]?.what).toBe('no lesson has the id "nowhere"');
});
