import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { checkLesson } from '#src/lesson/checkLesson';
import type { Lesson } from '#src/lesson/lesson';
import { freshSession, reduceSession, restoreSession, resumeStep, stepsTaken } from '#src/lesson/session';

function lesson(): Lesson {
  const found = lessons.find(({ id }) => id === '12-14-grooming-tactics');
  if (!found) throw new Error('no lesson');
  return found;
}

const step = (number: number) => lesson().activities[number - 1]?.id ?? '';
const leave = (session: typeof freshSession, number: number, outcome: 'done' | 'skipped') =>
  reduceSession(session, { kind: 'leave', activity: step(number), outcome });

test('skipping makes the lamp as bright as doing', () => {
  const session = leave(leave(freshSession, 1, 'done'), 2, 'skipped');
  expect(stepsTaken(lesson(), session)).toBe(2);
});

test('a step once done stays done', () => {
  expect(leave(leave(freshSession, 1, 'done'), 1, 'skipped').steps[step(1)]).toBe('done');
  expect(leave(leave(freshSession, 1, 'skipped'), 1, 'done').steps[step(1)]).toBe('done');
});

test('one resumes after the furthest step, not at all before the first or after the last', () => {
  const ids = lesson().activities.map(({ id }) => id);
  const all = ids.map((_, index) => index + 1);
  expect(resumeStep(ids, freshSession, all)).toBeNull();
  expect(resumeStep(ids, leave(freshSession, 4, 'done'), all)).toBe(5);
  expect(resumeStep(ids, leave(freshSession, ids.length, 'done'), all)).toBeNull();
  // A class that leaves out the fifth goes on with the sixth.
  expect(resumeStep(ids, leave(freshSession, 4, 'done'), all.filter((step) => step !== 5))).toBe(6);
});

test('a session survives being saved', () => {
  const session = reduceSession(leave(freshSession, 1, 'done'), { kind: 'close', on: '2026-03-10' });
  expect(restoreSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
});

test('every lesson holds together', () => {
  for (const one of lessons) expect(checkLesson(one)).toEqual([]);
});

test.each<[string, Partial<Lesson>, string]>([
  ['no friend step', { friendStep: 'nobody' }, 'no step has the id "nobody", named as the friend step'],
  ['no help step', { helpStep: 'nobody' }, 'no step has the id "nobody", named as the help step'],
  ['a loud end', { activities: lesson().activities.slice(0, -1) }, 'the last step is not calm'],
  ['an id of another band', { id: '9-11-x' }, 'the id does not begin with the band'],
  [
    'two steps of one id',
    { activities: [...lesson().activities.slice(0, 1), ...lesson().activities] },
    'the id "notice" stands twice',
  ],
  ['a help step without the help card', { helpStep: 'notice' }, 'the help step does not show the help card'],
  ['a booster with checks', { booster: { afterMonths: 1 } }, 'a booster has a check'],
  ['only one check', { activities: lesson().activities.slice(2) }, 'the check does not stand once before and once after'],
])('a lesson with %s is reported', (_name, change, what) => {
  expect(checkLesson({ ...lesson(), ...change }).map((problem) => problem.what)).toContain(what);
});

test('an activity of an unknown type is reported with its place', () => {
  // As an author without the compiler might write it.
  const activities = JSON.parse('[{ "type": "quizshow", "id": "q" }]');
  expect(checkLesson({ ...lesson(), activities })).toContainEqual({
    where: 'lessons/12-14-grooming-tactics.ts',
    what: 'the activity "q" has the unknown type "quizshow"',
    how: 'use a type of src/activities/definitions.ts',
  });
});
