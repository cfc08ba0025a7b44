// Every lesson, from the home page to the last lamp, in every direction of writing and in turn in every language.

import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { accessibilityProblems } from './accessibility';
import { keyboardHands, touchHands } from './hands';
import { everyLanguage } from './languageWords';
import { playToTheLamp } from './playLesson';
import { sharedBrowser } from './sharedBrowser';
import { withVisit } from './visit';

const browser = sharedBrowser();

const games = lessons.flatMap((lesson) =>
  everyLanguage.map(([name, language]) => [lesson.id, name, lesson, language] as const),
);

// Each lesson in the languages written from the right, and in one of the rest, in turn,
// another than by touch: all tests must end in half an hour.
const fromTheLeft = languages.filter(({ direction }) => direction === 'ltr');
const typed = games.filter(([, , lesson, language]) => language.direction === 'rtl' || fromTheLeft[(lessons.indexOf(lesson) + 1) % fromTheLeft.length] === language);

test.concurrent.each(typed)('a pupil can play the whole of %s in %s with the keyboard alone', async (_id, _name, lesson, language) => {
  await withVisit(browser(), {}, async (visit) => {
    const game = { visit, hands: keyboardHands(visit.tab), language, lesson, variety: 0 };
    await playToTheLamp(game, async () => {});
    expect(visit.messages).toEqual([]);
    expect(visit.strays).toEqual([]);
  });
});

// By touch each lesson is played in one language, in turn; what is asked of a step does not depend on its language.
const touched = games.filter(([, , lesson, language]) => lessons.indexOf(lesson) % languages.length === languages.indexOf(language));

test.concurrent.each(touched)('a pupil can play the whole of %s in %s by touch, and every answered step is accessible', async (_id, _name, lesson, language) => {
  await withVisit(browser(), { hasTouch: true, isMobile: true, reducedMotion: 'reduce' }, async (visit) => {
    const game = { visit, hands: touchHands(visit.tab), language, lesson, variety: 1 };
    const problems: string[] = [];
    await playToTheLamp(game, async (step) => {
      problems.push(...(await accessibilityProblems(visit.tab, `step ${step}`)));
    });
    expect(problems).toEqual([]);
    expect(visit.messages).toEqual([]);
    expect(visit.strays).toEqual([]);
  });
});
