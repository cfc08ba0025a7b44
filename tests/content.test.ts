import { expect, test } from 'vitest';
import { checkIds } from '#src/content/ids';
import { describeProblems } from '#src/content/problem';
import { oneOf, someOf } from '#src/content/saved';
import { seedOf, shuffle } from '#src/content/shuffle';

test('the same seed gives the same order, with everything still there', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(shuffle(items, 7)).toEqual(shuffle(items, 7));
  expect(shuffle(items, 7).toSorted()).toEqual(items);
  const orders = new Set(Array.from({ length: 30 }, (_, seed) => shuffle(items, seed).join()));
  expect(orders.size).toBeGreaterThan(20);
});

test('different ids give different seeds', () => {
  expect(seedOf('noor')).not.toBe(seedOf('room'));
});

test('problems are sorted by place and say where, what and how', () => {
  const text = describeProblems([
    { where: 'b', what: 'x', how: 'y' },
    { where: 'a', what: 'x', how: 'y' },
  ]);
  expect(text).toBe('a\n  what: x\n  how:  y\nb\n  what: x\n  how:  y');
});

test('ids must be usable in keys', () => {
  expect(checkIds('here', ['ok', '1', 'camelCase'])).toEqual([]);
  expect(checkIds('here', ['a.b', '', 'Big', 'ok', 'ok']).map((problem) => problem.what)).toHaveLength(4);
});

test('only known words come back from storage, each once', () => {
  expect(oneOf(['a', 'b'], 'c')).toBeNull();
  expect(someOf(['a', 'b'], ['b', 'x', 'b', null, 'a'])).toEqual(['b', 'a']);
  expect(someOf(['a'], 'a')).toEqual([]);
});
