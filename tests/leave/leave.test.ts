import { expect, test } from 'vitest';
import { countShift, shiftWithin } from '#src/leave/leave';

test('three presses of Shift leave', () => {
  const counter = countShift();
  expect([0, 100, 200].map((now) => counter.press(now))).toEqual([2, 1, 0]);
});

test('presses too far apart begin again', () => {
  const counter = countShift();
  counter.press(0);
  counter.press(100);
  expect(counter.press(200 + shiftWithin)).toBe(2);
});

test('another key in between, as when typing a capital, begins again', () => {
  const counter = countShift();
  counter.press(0);
  counter.press(100);
  counter.reset();
  expect(counter.press(200)).toBe(2);
});

test('after leaving was stopped, three presses are needed again', () => {
  const counter = countShift();
  for (const now of [0, 1, 2]) counter.press(now);
  expect(counter.press(3)).toBe(2);
});
