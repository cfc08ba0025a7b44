// Class totals on the device: only when asked, readable whatever stands there, and gone when erased.

import { beforeEach, expect, test } from 'vitest';
import { createClassChecks, parseClassChecks } from '#src/storage/classChecks';

const check = { before: { q: { a: 3 } }, after: { q: { a: 1, b: 2 } } };

beforeEach(() => window.localStorage.clear());

test('what is kept is there for the next visit, and what is forgotten leaves no trace', () => {
  createClassChecks(window.localStorage).set('one', check);
  const next = createClassChecks(window.localStorage);
  expect(next.get()).toEqual({ one: check });
  expect(next.get()).toBe(next.get());
  next.set('one', null);
  expect(next.get()).toEqual({});
  expect(window.localStorage.length).toBe(0);
});

test('erasing forgets the totals of all lessons and tells whoever watches', () => {
  const store = createClassChecks(window.localStorage);
  store.set('one', check);
  store.set('two', check);
  let told = 0;
  const leave = store.subscribe(() => told++);
  store.erase();
  leave();
  expect(told).toBe(1);
  expect(window.localStorage.length).toBe(0);
});

test.each([
  'no JSON', 'null', '[]', '{"version":2,"lessons":{}}', '{"version":1}', '{"version":1,"lessons":[1]}', '{"version":1,"lessons":{"a b":{}}}',
])('%s is read as nothing usable, without failing', (text) => {
  expect(Object.values(parseClassChecks(text)).filter(({ before }) => Object.keys(before).length > 0)).toEqual([]);
});

test('a browser without storage keeps nothing and says so', () => {
  const store = createClassChecks(null);
  store.set('one', check);
  expect(store.get()).toEqual({});
  expect(store.blocked()).toBe(true);
});
