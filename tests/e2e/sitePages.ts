// Every page that must exist in every language, and one example of each kind of page.

import { lessons } from '#lessons/index';
import { bands } from '#src/address/band';
import { familyTexts, familyTools, type Page } from '#src/address/paths';
import type { Lesson } from '#src/lesson/lesson';

const plainKinds = ['home', 'help', 'teach', 'parents', 'privacy', 'settings', 'contacts', 'school', 'classLink', 'class', 'tell', 'offline', 'gallery'] as const;

function pagesOf(lesson: Lesson): readonly Page[] {
  const place = { band: lesson.band, lesson: lesson.number };
  const steps = lesson.activities.flatMap((_, index): Page[] => [
    { kind: 'step', ...place, step: index + 1 },
    { kind: 'quiet', ...place, step: index + 1 },
  ]);
  const teachers = (['plan', 'desk', 'present', 'paper', 'check'] as const).map((screen) => ({ kind: 'teaching' as const, ...place, screen }));
  return [{ kind: 'opening', ...place }, ...steps, { kind: 'closing', ...place }, ...teachers];
}

export const sitePages: readonly Page[] = [
  ...plainKinds.map((kind) => ({ kind })),
  { kind: 'teach', part: 'map' },
  ...bands.map((band) => ({ kind: 'lessons' as const, band })),
  ...[...familyTexts, ...familyTools].map((leaf) => ({ kind: 'family' as const, leaf })),
  ...lessons.flatMap(pagesOf),
];

/** What makes a page look different from others: a step is as its activity, a band may be empty. */
function lookOf(page: Page): string {
  if (page.kind === 'lessons') return lessons.some((lesson) => lesson.band === page.band) ? 'lessons' : 'no lessons yet';
  if (page.kind === 'family') return familyTexts.some((text) => text === page.leaf) && page.leaf !== 'agreement' && page.leaf !== 'now' ? 'family text' : `family ${page.leaf}`;
  if (page.kind === 'teach') return `teach ${page.part ?? ''}`;
  if (page.kind === 'teaching') return `teaching ${page.screen}`;
  if (page.kind !== 'step') return page.kind;
  const lesson = lessons.find((one) => one.band === page.band && one.number === page.lesson);
  const activity = lesson?.activities[page.step - 1];
  // Options of a type change its look as well; how many parts it has does not.
  return Object.entries(activity ?? {})
    .map(([key, value]) => (typeof value === 'object' || key === 'id' || key === 'phase' ? key : `${key}: ${value}`))
    .toSorted()
    .join();
}

export const pagesOfEachKind: readonly Page[] = [...new Map(sitePages.map((page) => [lookOf(page), page])).values()];

const typesToPlay = ['opinion', 'check', 'chat', 'cards', 'sort', 'story', 'choice', 'order', 'reply'] as const;

/** The lesson that shows how a lesson behaves: the first that has an activity of each common type. */
export function lessonToPlay(): Lesson {
  const lesson = lessons.find((one) => typesToPlay.every((type) => one.activities.some((activity) => activity.type === type)));
  if (!lesson) throw new Error(`There is no lesson with all of ${typesToPlay.join(', ')}.`);
  return lesson;
}

/** Number of the first step of that type in the lesson that the tests play. */
export function stepOf(type: Lesson['activities'][number]['type']): number {
  const index = lessonToPlay().activities.findIndex((activity) => activity.type === type);
  if (index < 0) throw new Error(`The lesson has no ${type}.`);
  return index + 1;
}

export function stepPage(step: number): Page {
  const { band, number } = lessonToPlay();
  return { kind: 'step', band, lesson: number, step };
}

export function openingPage(): Page {
  const { band, number } = lessonToPlay();
  return { kind: 'opening', band, lesson: number };
}
