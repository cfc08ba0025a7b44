import { describe, expect, test } from 'vitest';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { classLessons } from '#src/lesson/classLessons';
import { shownSteps } from '#src/lesson/shownSteps';

const ids = ['story', 'chat', 'door', 'help', 'calm'];

describe('the steps that a class sees', () => {
  test('are those of its version, in their order', () => {
    expect(shownSteps(ids, 'help', '10011')).toEqual([1, 4, 5]);
  });

  test('are all steps when no class link is in use, or when the lesson has changed since', () => {
    expect(shownSteps(ids, 'help', undefined)).toEqual([1, 2, 3, 4, 5]);
    expect(shownSteps(ids, 'help', '1001')).toEqual([1, 2, 3, 4, 5]);
  });

  test('always hold the help step and the calm end, whatever a link says', () => {
    expect(shownSteps(ids, 'help', '10000')).toEqual([1, 4, 5]);
  });

  test('hold a step that is left out while it is open, so that one can go on from there', () => {
    expect(shownSteps(ids, 'help', '10011', 3)).toEqual([1, 3, 4, 5]);
  });
});

const lesson = (number: number) => ({ id: `lesson-${number}`, band: '12-14' as const, number, steps: ids, helpStep: 'help' });
const known = [lesson(1), lesson(2)];

describe('the lessons of a class link', () => {
  test('are found in the order of the link, with the steps that are shown', () => {
    expect(classLessons(known, [{ band: 1, lesson: 2, steps: '01000' }, { band: 1, lesson: 1, steps: '11111' }])).toEqual({
      chosen: [{ lesson: known[1], steps: '01011', count: 3 }, { lesson: known[0], steps: '11111', count: 5 }],
      gone: false,
      changed: false,
    });
  });

  test('are left out when they are not on this site, and that is said', () => {
    const { chosen, gone } = classLessons(known, [{ band: 1, lesson: 1, steps: '11111' }, { band: 1, lesson: 3, steps: '1' }, { band: 0, lesson: 1, steps: '1' }]);
    expect(chosen.map((one) => one.lesson.number)).toEqual([1]);
    expect(gone).toBe(true);
  });

  test('are shown whole when they have other steps by now, and that is said', () => {
    const { chosen, changed } = classLessons(known, [{ band: 1, lesson: 1, steps: '101' }]);
    expect(chosen).toEqual([{ lesson: known[0], steps: '11111', count: 5 }]);
    expect(changed).toBe(true);
  });
});

test.each(guides.map((guide) => [guide.lesson, guide] as const))('%s: nothing is added to any version of the guide', (_, guide) => {
  const own = lessons.find(({ id }) => id === guide.lesson);
  if (!own) throw new Error(`There is no lesson ${guide.lesson}.`);
  for (const { steps } of guide.versions) {
    const marks = own.activities.map(({ id }) => (id in steps ? '1' : '0')).join('');
    expect(shownSteps(own.activities.map(({ id }) => id), own.helpStep, marks)).toHaveLength(Object.keys(steps).length);
  }
});
