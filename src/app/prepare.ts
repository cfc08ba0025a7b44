// Brings what a page needs before it is shown, and afterwards what the next pages will need.

import type { Page } from '#src/address/paths';
import { views } from '#src/activities/views';
import { looksLike, type Catalogue } from '#src/catalogue/catalogue';
import { hasArrived } from '#src/content/arrived';
import type { LessonData } from '#src/catalogue/data';
import { dataOf, type DataKey } from '#src/catalogue/keys';
import type { LateCode } from '#src/ui/preloadable';
import { HelpSheet } from './helpSheet';
import { codeOf, screensOfLesson } from './PageOf';

/** The lesson in data that came for `key`; `null` for other data, and when it is not as expected. */
function lessonIn(key: DataKey, data: unknown): LessonData | null {
  if (key.kind !== 'lesson') return null;
  const lesson = looksLike(key, data);
  return lesson.ok ? lesson.value : null;
}

async function lessonOf(catalogue: Catalogue, language: string, page: Page): Promise<LessonData | null> {
  const key = dataOf(page).find(({ kind }) => kind === 'lesson');
  return key ? lessonIn(key, (await catalogue.get(language, key)).data) : null;
}

/** The code of a step's activity; `null` for other pages, and when there is no such step. */
function viewOf(page: Page, lesson: LessonData | null): LateCode | null {
  const activity = page.kind === 'step' ? lesson?.lesson.activities[page.step - 1] : undefined;
  return activity ? views[activity.type] : null;
}

/** Rejects when something did not come; whatever did come stays. */
export async function prepare(catalogue: Catalogue, language: string, page: Page | null): Promise<void> {
  const shell = catalogue.get(language, { kind: 'shell' });
  if (page) {
    const data = dataOf(page).map(async (key) => catalogue.get(language, key));
    await Promise.all([codeOf(page)?.preload(), ...data]);
    await viewOf(page, await lessonOf(catalogue, language, page))?.preload();
  }
  await shell;
}

/** Whether all that `prepare` brings is here already, so that the page can be drawn in the same moment. */
export function isPrepared(catalogue: Catalogue, language: string, page: Page | null): boolean {
  if (!hasArrived(catalogue.get(language, { kind: 'shell' }))) return false;
  if (!page) return true;
  let lesson: LessonData | null = null;
  for (const key of dataOf(page)) {
    const loaded = catalogue.get(language, key);
    if (!hasArrived(loaded)) return false;
    lesson ??= lessonIn(key, loaded.value.data);
  }
  return [codeOf(page), viewOf(page, lesson)].every((code) => code?.isLoaded() ?? true);
}

/**
 * What the next pages will need, each to be started by itself: the help sheet first, then the other screens and
 * activities of the lesson, so that they also work without a connection.
 */
export async function restOf(catalogue: Catalogue, language: string, page: Page | null): Promise<readonly (() => Promise<unknown>)[]> {
  const lesson = page && (await lessonOf(catalogue, language, page).catch(() => null));
  const types = new Set(lesson?.lesson.activities.map((activity) => activity.type));
  return [
    HelpSheet.preload,
    () => catalogue.get(language, { kind: 'countries' }),
    ...(lesson ? screensOfLesson.map((screen) => screen.preload) : []),
    ...[...types].map((type) => views[type].preload),
  ];
}
