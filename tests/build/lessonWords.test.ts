// The response order is the same everywhere, in structure and in words; reading levels are what they say.

import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { checkLessonWords, checkResponseOrders, responseOrder } from '#src/build/lessonWords';
import { readingOf } from '#src/build/reading';
import type { OrderActivity } from '#src/activities/order/definition';
import type { Lesson } from '#src/lesson/lesson';

const good: OrderActivity = { type: 'order', id: 'steps', items: responseOrder, free: ['tell'], asides: ['tellNow'] };

function lessonWith(activity: OrderActivity, id = 'x'): Lesson {
  const [lesson] = lessons;
  if (!lesson) throw new Error('no lesson');
  return { ...lesson, id, activities: [activity] };
}

const whats = (activity: OrderActivity) => checkResponseOrders([lessonWith(activity)]).map(({ what }) => what);

test('the response order as in the curriculum is accepted', () => {
  expect(whats(good)).toEqual([]);
});

test.each([
  ['steps in another order', { ...good, items: responseOrder.toReversed() }, 'not the response order of curriculum 4.4'],
  ['a step left out', { ...good, items: responseOrder.filter((step) => step !== 'keep') }, 'not the response order of curriculum 4.4'],
  ['telling bound to one place', { ...good, free: [] }, 'telling is not right everywhere'],
  ['no way to tell at once', { ...good, asides: [] }, 'no way to tell at once'],
])('%s is reported', (_name, activity, what) => {
  expect(whats(activity)).toEqual([what]);
});

test('an order about something else may be as it likes', () => {
  expect(whats({ type: 'order', id: 'x', items: ['pause', 'show', 'decide'] })).toEqual([]);
});

test('the six steps are fixed strings: words of its own in one lesson are reported', () => {
  const words = (stop: string) =>
    Object.fromEntries(
      responseOrder.map((step) => [
        `steps.items.${step}`,
        step === 'stop' ? stop : `{fx${step.charAt(0).toUpperCase()}${step.slice(1)}}`,
      ]),
    );
  const rules = { neverSay: [], mayEqual: [], latinAllowed: [], terms: [], reading: {} };
  const check = (stop: string) =>
    checkLessonWords({ file: 'x', words: words(stop), fixed: {}, rules, tag: 'en', lesson: lessonWith(good) }).map(
      ({ where, how }) => `${where}: ${how}`,
    );
  expect(check('{fxStop}')).toEqual([]);
  expect(check('Halt.')).toEqual(['x › steps.items.stop: write {fxStop}']);
});

test('the level counts words per sentence and long words; placeholders and vowel signs count for nothing', () => {
  expect(readingOf({ a: 'One two. Three four.' }, 'en')).toEqual({ words: 4, level: 2, longest: { words: 2, key: 'a' } });
  expect(readingOf({ a: 'Grandmother sings. {fx1}' }, 'en').level).toBe(52);
  expect(readingOf({ a: 'مُعَلِّمَة' }, 'ar').level).toBe(1);
  expect(readingOf({}, 'en')).toEqual({ words: 0, level: 0, longest: { words: 0, key: '' } });
});
