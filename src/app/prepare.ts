// Brings what a page needs before it is shown, and afterwards what the next pages will need.

import type { Page } from '#src/address/paths';
import { views } from '#src/activities/views';
import { looksLike, type Catalogue } from '#src/catalogue/catalogue';
import type { LessonData } from '#src/catalogue/data';
import { dataOf } from '#src/catalogue/keys';
import { HelpSheet } from './helpSheet';
import { preloadPage, screensOfLesson } from './PageOf';

async function lessonOf(catalogue: Catalogue, language: string, page: Page): Promise<LessonData | null> {
  for (const key of dataOf(page)) {
    if (key.kind !== 'lesson') continue;
    const { data } = await catalogue.get(language, key);
    const lesson = looksLike(key, data);
    return lesson.ok ? lesson.value : null;
  }
  return null;
}

/** Rejects when something did not come; whatever did come stays. */
export async function prepare(catalogue: Catalogue, language: string, page: Page | null): Promise<void> {
  const shell = catalogue.get(language, { kind: 'shell' });
  if (page) {
    const data = dataOf(page).map(async (key) => catalogue.get(language, key));
    await Promise.all([preloadPage(page), ...data]);
    const lesson = page.kind === 'step' ? await lessonOf(catalogue, language, page) : null;
    const activity = page.kind === 'step' ? lesson?.lesson.activities[page.step - 1] : undefined;
    if (activity) await views[activity.type].preload();
  }
  await shell;
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
