// A class moves through a lesson: on, back, revealed, hidden; and what comes from another window or an address is
// never trusted.

import { describe, expect, test } from 'vitest';
import { parseClassHash } from '#src/present/channel';
import { freshClass, parseClass, parsePlace, placeText, reduceClass, type ClassAction, type ClassState, type Shown } from '#src/present/classState';

const plain: Shown = { slides: 3, slidesBefore: 3, lastStep: 2, opening: [], options: [], hasReveal: false, stopsBefore: null };
const next: ClassAction = { kind: 'next', now: 1000 };
const back: ClassAction = { kind: 'back', now: 1000 };
const after = (state: Partial<ClassState>, action: ClassAction, shown: Partial<Shown> = {}) =>
  reduceClass({ ...freshClass, ...state }, action, { ...plain, ...shown });

test('on shows the next slide, then the next step, and stays at the end of the lesson', () => {
  expect(after({}, next)).toMatchObject({ step: 0, slide: 1 });
  expect(after({ slide: 2 }, next)).toMatchObject({ step: 1, slide: 0 });
  expect(after({ step: 2, slide: 2 }, next)).toMatchObject({ step: 2, slide: 2 });
});

test('what a slide hides is shown before the class goes on', () => {
  const shown = after({}, next, { hasReveal: true });
  expect(shown).toMatchObject({ slide: 0, open: 'reveal' });
  expect(reduceClass(shown, next, { ...plain, hasReveal: true })).toMatchObject({ slide: 1, open: null });
});

test('a story goes on with the option the class has opened; with none open, on opens the first, so that it is read before the story goes on', () => {
  const stop = { opening: ['ask', 'leave'], options: ['ask', 'leave'], stopsBefore: 0 };
  expect(after({ open: 'leave' }, next, stop).path).toEqual(['leave']);
  const opened = after({}, next, stop);
  expect(opened).toMatchObject({ open: 'ask', slide: 0, path: [] });
  expect(reduceClass(opened, next, { ...plain, ...stop })).toMatchObject({ path: ['ask'], slide: 1 });
});

test('a class that goes back to a stop can take another way, and keeps its way if it opens nothing', () => {
  const stop = { opening: ['ask', 'leave'], options: ['ask', 'leave'], stopsBefore: 0 };
  expect(after({ path: ['ask', 'later'], open: 'leave' }, next, stop)).toMatchObject({ path: ['leave'], slide: 1 });
  const kept = after({ path: ['leave', 'later'] }, next, stop);
  expect(kept).toMatchObject({ open: 'leave', slide: 0 });
  expect(reduceClass(kept, next, { ...plain, ...stop })).toMatchObject({ path: ['leave', 'later'], slide: 1 });
});

test('back closes what is open, then goes a slide back, then to the last slide of the step before, by the way that its story took', () => {
  expect(after({ slide: 1, open: 'reveal' }, back)).toMatchObject({ slide: 1, open: null });
  expect(after({ slide: 1 }, back)).toMatchObject({ slide: 0 });
  const on = after({ step: 1, slide: 2, path: ['ask', 'later'] }, next);
  expect(on).toMatchObject({ step: 2, slide: 0, path: [] });
  expect(reduceClass(on, back, { ...plain, slidesBefore: 7 })).toMatchObject({ step: 1, slide: 6, path: ['ask', 'later'] });
  expect(after({}, back)).toMatchObject({ step: 0, slide: 0 });
});

test('on and back pass over the steps that the chosen length leaves for working alone; a jump still leads to them', () => {
  const short = after({}, { kind: 'length', alone: [1, 2] });
  const shown = { lastStep: 3 };
  expect(reduceClass({ ...short, slide: 2 }, next, { ...plain, ...shown })).toMatchObject({ step: 3, slide: 0 });
  expect(after({ step: 3, alone: [1, 2] }, back, shown)).toMatchObject({ step: 0, slide: 2 });
  expect(after({ alone: [1, 2] }, { kind: 'jump', step: 2, now: 0 }, shown)).toMatchObject({ step: 2 });
  expect(after({ step: 2, slide: 2, alone: [1, 2] }, next, shown)).toMatchObject({ step: 3 });
  expect(reduceClass(short, { kind: 'length', alone: [1, 2] }, plain)).toBe(short);
});

test('a hidden lesson stays where it is, and the next press shows it again', () => {
  const hidden = after({ step: 1, slide: 1 }, { kind: 'hide', hidden: true });
  expect(hidden).toMatchObject({ step: 1, slide: 1, hidden: true });
  expect(reduceClass(hidden, next, plain)).toMatchObject({ step: 1, slide: 1, hidden: false });
});

test('raised hands are totals of this slide, kept within reason, and gone with the next', () => {
  const counted = after({}, { kind: 'hands', place: 1, count: 12 }, { options: ['a', 'b'] });
  expect(counted.hands).toEqual([0, 12]);
  expect(after({}, { kind: 'hands', place: 0, count: -3 }, { options: ['a'] }).hands).toEqual([0]);
  expect(after({}, { kind: 'hands', place: 0, count: 1e9 }, { options: ['a'] }).hands).toEqual([999]);
  expect(after({}, { kind: 'hands', place: 0, count: Number.NaN }, { options: ['a'] }).hands).toEqual([0]);
  expect(reduceClass(counted, next, plain).hands).toBeNull();
});

test('a jump goes to a step that exists, and nowhere else', () => {
  expect(after({}, { kind: 'jump', step: 2, now: 0 })).toMatchObject({ step: 2, slide: 0 });
  expect(after({ step: 1 }, { kind: 'jump', step: 3, now: 0 })).toMatchObject({ step: 1 });
});

test('every change has a higher version, so that the later window is followed', () => {
  const first = after({}, next);
  expect(first.version).toBe(1);
  expect(reduceClass(first, next, plain).version).toBe(2);
  expect(reduceClass(first, { kind: 'open', option: 'none' }, plain)).toBe(first);
});

test('the time begins with the first step on, and does not begin again', () => {
  const begun = after({}, next);
  expect(begun.startedAt).toBe(1000);
  expect(reduceClass(begun, { kind: 'next', now: 9000 }, plain).startedAt).toBe(1000);
});

describe('what comes from outside', () => {
  test('a state survives the way to the other window', () => {
    const state = after({ path: ['ask'] }, next);
    expect(parseClass(structuredClone(state))).toEqual(state);
  });

  test.each<readonly [string, unknown]>([
    ['nothing', null],
    ['a text', 'state'],
    ['no version', { ...freshClass, version: undefined }],
    ['a step that is no number', { ...freshClass, step: '1' }],
    ['a negative slide', { ...freshClass, slide: -1 }],
    ['a step beyond any lesson', { ...freshClass, step: 1e6 }],
    ['markup as an option', { ...freshClass, open: '<img src=x>' }],
    ['an endless path', { ...freshClass, path: Array.from({ length: 1000 }, () => 'a') }],
    ['hands that are texts', { ...freshClass, hands: ['12'] }],
    ['a way back that is no list', { ...freshClass, pathBefore: 'ask' }],
    ['steps left out that are no numbers', { ...freshClass, alone: ['1'] }],
    ['more hands than children', { ...freshClass, hands: [5000] }],
  ])('%s is not followed', (_name, data) => {
    expect(parseClass(data)).toBeNull();
  });

  test('a place survives the address', () => {
    const state = { ...freshClass, step: 5, slide: 7, path: ['ask', 'leave'] };
    expect(parsePlace(placeText(state))).toEqual({ step: 5, slide: 7, path: ['ask', 'leave'] });
  });

  test.each(['', 'x', '1.x', '100.0', '1.0.<b>', `1.0.${'a.'.repeat(40)}a`, '-1'])('the place "%s" is refused', (text) => {
    expect(parsePlace(text)).toBeNull();
  });

  test.each([
    ['#4.2~abc', { place: '4.2', channel: 'abc', minutes: null }],
    ['#~abc', { place: null, channel: 'abc', minutes: null }],
    ['', { place: null, channel: null, minutes: null }],
    ['#1.0~ABC!', { place: '1.0', channel: null, minutes: null }],
    ['#@70', { place: null, channel: null, minutes: 70 }],
    ['#4.2~abc@-7', { place: '4.2', channel: 'abc', minutes: null }],
  ])('behind the # of "%s" stand place, pair and length', (hash, expected) => {
    expect(parseClassHash(hash)).toEqual(expected);
  });
});
