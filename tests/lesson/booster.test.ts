// Curriculum 5.3: a booster about one and about six months after the last lesson.

import { expect, test } from 'vitest';
import { dayOf } from '#src/content/day';
import { isDue } from '#src/lesson/booster';

test.each([
  ['the day before', '2026-03-10', 1, '2026-04-09', false],
  ['the day itself', '2026-03-10', 1, '2026-04-10', true],
  ['long after', '2026-03-10', 1, '2027-01-01', true],
  ['over the end of a year', '2026-09-10', 6, '2027-03-09', false],
  ['over the end of a year, on the day', '2026-09-10', 6, '2027-03-10', true],
  ['from the last day of a long month', '2026-01-31', 1, '2026-02-28', true],
  ['a clock that was set back', '2026-03-10', 1, '2026-01-01', false],
])('its time has come: %s', (_name, closedOn, months, today, due) => {
  expect(isDue(closedOn, months, today)).toBe(due);
});

test('without a last lesson on this device it never presses', () => {
  expect(isDue(null, 1, '2026-04-10')).toBe(false);
});

test('a day is the one on the calendar of the device', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
