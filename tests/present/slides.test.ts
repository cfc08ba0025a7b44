// The class sees the whole lesson: every text of every step stands on a slide, one thing at a time.

import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { door } from '#src/activities/chat/definition';
import { openActivity, type Activity } from '#src/activities/definitions';
import type { Lesson } from '#src/lesson/lesson';
import { lastStep, slidesOf, type Slide } from '#src/present/slides';

// A word for each key, so that a test can see which texts are shown.
const words = { text: (key: string) => `‹${key}›`, t: (key: string) => `[${key}]` };

function everythingOn(slide: Slide): string {
  return [
    ...slide.lines, ...slide.reveal, ...slide.options.flatMap(({ text, opened }) => [{ text }, ...opened]),
    { text: slide.picture?.alt ?? '' },
  ].map(({ text }) => text).join(' ');
}

/** Every way through a chat, by taking each option of each stop once. */
function pathsOf(lesson: Lesson, step: number, path: readonly string[] = []): readonly (readonly string[])[] {
  const last = slidesOf(lesson, step, path, words).at(-1);
  if (last?.stop === undefined) return [path];
  // The first way goes to the end; the others show what they lead to.
  return last.options.flatMap(({ id }) => pathsOf(lesson, step, [...path, id]));
}

function shownOf(lesson: Lesson, step: number): string {
  const activity = lesson.activities[step - 1];
  const paths = activity?.type === 'chat' ? pathsOf(lesson, step) : [[]];
  return paths.flatMap((path) => slidesOf(lesson, step, path, words).map(everythingOn)).join(' ');
}

/** Texts that a class does not need: what only a pupil alone on a phone is told. */
function notForClass(activity: Activity): readonly string[] {
  if (activity.type === 'match') return [`${activity.id}.other`];
  if (activity.type === 'order') return [`${activity.id}.title`, `${activity.id}.notQuite`];
  if (activity.type === 'opinion' || activity.type === 'choice') return [`${activity.id}.title`];
  return [];
}

const steps = lessons.flatMap((lesson) => lesson.activities.map((activity, index) => [lesson.id, activity.id, lesson, activity, index + 1] as const));

test.each(steps)('%s, %s: every text stands on a slide', (_lesson, _step, lesson, activity, step) => {
  const shown = shownOf(lesson, step);
  const left = new Set(notForClass(activity));
  const keys = openActivity(activity)?.textKeys.filter((key) => !left.has(key)) ?? [];
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !shown.includes(`‹${key}›`))).toEqual([]);
});

test.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s: the opening and the closing say what they say on a phone', (_id, lesson) => {
  const opening = slidesOf(lesson, 0, [], words).map(everythingOn).join(' ');
  for (const key of ['title', 'today', 'note', 'groundRule', 'question']) expect(opening).toContain(`‹${key}›`);
  expect(opening).toContain('[routines.opening.canSkip]');
  const closing = slidesOf(lesson, lastStep(lesson), [], words).map(everythingOn).join(' ');
  for (const key of ['1', '2', '3']) expect(closing).toContain(`‹remember.${key}›`);
  for (const key of ['fx1', 'fx6', 'fx12', 'friend']) expect(closing).toContain(`[fixed.${key}]`);
});

test.each(steps.filter(([, , lesson, activity]) => activity.id === lesson.helpStep))('%s, %s: the help step ends with help', (_lesson, _step, lesson, _activity, step) => {
  expect(everythingOn(slidesOf(lesson, step, [], words).at(-1) ?? { lines: [], options: [], reveal: [] })).toContain('[help.card.adult]');
});

test.each(steps)('%s, %s: a slide asks one question and carries one message', (_lesson, _step, lesson, activity, step) => {
  for (const slide of slidesOf(lesson, step, [], words)) {
    expect(slide.lines.filter(({ role }) => role === 'question').length).toBeLessThanOrEqual(1);
    // The whole message of a "spot" stands once as a whole, to be read aloud.
    if (activity.type !== 'spot') expect(slide.lines.filter(({ role }) => role === 'bubble' || role === 'own').length).toBeLessThanOrEqual(1);
  }
});

const chats = steps.flatMap(([lessonId, id, lesson, activity, step]) =>
  activity.type === 'chat' ? [[lessonId, id, lesson, activity, step] as const] : [],
);

test.each(chats)('%s, %s: what someone who tricks writes carries no label before the rewind', (_lesson, _step, lesson, chat, step) => {
  const labelled = chat.nodes.filter((node) => node.kind === 'say' && node.labels !== undefined);
  expect(labelled.length).toBeGreaterThan(0);
  const [path = []] = pathsOf(lesson, step);
  const slides = slidesOf(lesson, step, path, words);
  const rewind = slides.findIndex((slide) => everythingOn(slide).includes('[activities.chat.rewind]'));
  expect(rewind).toBeGreaterThan(0);
  expect(slides.slice(0, rewind).map(everythingOn).join()).not.toContain('activities.chat.labels');
  expect(slides.slice(rewind).map(everythingOn).join()).toContain('activities.chat.labels');
});

test.each(chats)('%s, %s: help is a choice at every stop', (_lesson, _step, lesson, _activity, step) => {
  const stops = pathsOf(lesson, step).flatMap((path) => slidesOf(lesson, step, path, words)).filter(({ stop }) => stop !== undefined);
  expect(new Set(stops.map(({ options }) => options.at(-1)?.id))).toEqual(new Set([door]));
});
