// Totals of raised hands: only numbers of hands are taken, few answers are never shown, and what to teach again is found.

import { assert, jsonValue, property } from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCheck, handsOf, mayShow, restoreCheck, toComeBackTo, totalOf, withHands, type ClassCheck } from '#src/lesson/classCheck';

const question = { id: 'q', right: 'b' };
const of = (before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>): ClassCheck => ({ before: { q: before }, after: { q: after } });

test('a total stands where it was typed, and an emptied field is no answer', () => {
  const typed = withHands(withHands(emptyCheck, 'before', 'q', 'a', '7'), 'before', 'q', 'b', '0');
  expect(handsOf(typed, 'before', 'q', 'a')).toBe(7);
  expect(handsOf(typed, 'before', 'q', 'b')).toBe(0);
  expect(totalOf(typed, 'before', 'q')).toBe(7);
  expect(totalOf(typed, 'after', 'q')).toBe(0);
  expect(handsOf(withHands(typed, 'before', 'q', 'a', ' '), 'before', 'q', 'a')).toBeNull();
});

test.each(['-1', '2.5', '1000', '1e9', 'Sara', 'NaN', 'Infinity'])('"%s" is no number of hands', (text) => {
  expect(handsOf(withHands(of({ a: 4 }, {}), 'before', 'q', 'a', text), 'before', 'q', 'a')).toBeNull();
});

test('numbers of fewer than ten answers are never shown, because they could point at someone', () => {
  expect(mayShow(of({ a: 10 }, { b: 9 }), 'q')).toBe(false);
  expect(mayShow(of({ a: 4, b: 5 }, { b: 10 }), 'q')).toBe(false);
  expect(mayShow(of({ a: 4, b: 6 }, { b: 10 }), 'q')).toBe(true);
});

test('what to come back to is the answer most chose afterwards besides the one that helps', () => {
  expect(toComeBackTo(of({}, { a: 2, b: 20, c: 5 }), question)).toBe('c');
  expect(toComeBackTo(of({ a: 9 }, { b: 20, c: 0 }), question)).toBeNull();
});

test('whatever was kept, reading it never fails and gives only numbers of hands', () => {
  assert(
    property(jsonValue(), (data) => {
      const check = restoreCheck({ before: data, after: { q: data } });
      for (const round of Object.values(check))
        for (const hands of Object.values(round))
          for (const count of Object.values(hands)) expect(Number.isInteger(count) && count >= 0 && count <= 999).toBe(true);
    }),
  );
  const kept = of({ a: 3 }, { b: 4 });
  expect(restoreCheck(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});
