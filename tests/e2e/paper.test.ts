// A lesson on paper: pupils' sheets without answers, answers for the teacher, and only what is ticked.

import { expect, test } from 'vitest';
import { languageWritten, lessonTextOf, pageWordsOf, squeezed } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, stepOf } from './sitePages';
import { withVisit } from './visit';

const browser = sharedBrowser();
const lesson = lessonToPlay();
const page = { kind: 'teaching', band: lesson.band, lesson: lesson.number, screen: 'paper' } as const;
const writings = [languageWritten('ltr'), languageWritten('rtl')].map((language) => [language.name, language] as const);

test.each(writings)('in %s pupils get the questions and the teacher the answers', async (_, language) => {
  const text = lessonTextOf(language, lesson);
  const choice = lesson.activities[stepOf('choice') - 1];
  const order = lesson.activities[stepOf('order') - 1];
  if (choice?.type !== 'choice' || order?.type !== 'order') throw new Error('There is no choice or order.');
  await withVisit(browser(), {}, async ({ tab, open, messages }) => {
    await open(language, page);
    const sheet = async (name: string) => squeezed((await tab.locator(`[data-sheet=${name}]`).textContent()) ?? '');
    const lessonSheet = await sheet('lesson');
    const answers = await sheet('answers');
    for (const option of choice.options) {
      const feedback = squeezed(text(`${choice.id}.options.${option.id}.feedback`));
      expect(lessonSheet).toContain(squeezed(text(`${choice.id}.options.${option.id}.text`)));
      expect(lessonSheet).not.toContain(feedback);
      expect(answers).toContain(feedback);
    }
    expect(lessonSheet).not.toContain(squeezed(text(`${order.id}.right`)));
    expect(answers).toContain(squeezed(text(`${order.id}.right`)));
    expect(messages).toEqual([]);
  });
});

test('only what is ticked is printed, and nothing of the screen', async () => {
  const language = languageWritten('ltr');
  const t = pageWordsOf(language);
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(language, page);
    const printed = async () => {
      await tab.emulateMedia({ media: 'print' });
      const seen = await tab
        .locator('[data-sheet]')
        .evaluateAll((sheets) => sheets.filter((sheet) => sheet.checkVisibility()).map((sheet) => sheet.getAttribute('data-sheet')));
      expect(await tab.locator('input[data-part]').filter({ visible: true }).count()).toBe(0);
      await tab.emulateMedia({ media: 'screen' });
      return seen;
    };
    expect(await printed()).toEqual(['lesson', 'slips']);
    await tab.getByRole('checkbox', { name: t('paper.parts.lesson'), exact: true }).uncheck();
    await tab.getByRole('checkbox', { name: t('paper.parts.letter'), exact: true }).check();
    expect(await printed()).toEqual(['slips', 'letter']);
    // Whatever is not ticked, no empty sheet comes out of the printer.
    await tab.getByRole('checkbox', { name: t('paper.parts.letter'), exact: true }).uncheck();
    await tab.getByRole('checkbox', { name: t('paper.parts.rules'), exact: true }).check();
    await tab.emulateMedia({ media: 'print' });
    const sheets = [...(await tab.pdf({ format: 'A4' })).toString('latin1').matchAll(/\/Type\s*\/Page[^s]/g)];
    expect(sheets.length).toBe(2);
  });
});

test('the plan prints the steps of the length that was chosen', async () => {
  const language = languageWritten('ltr');
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(language, { ...page, screen: 'plan' });
    const shownSteps = () => tab.locator('ol li[data-without] > div').filter({ visible: true }).count();
    const all = await shownSteps();
    await tab.locator('input[name=length]').first().check();
    const short = await shownSteps();
    expect(short).toBeGreaterThan(0);
    expect(short).toBeLessThan(all);
    await tab.emulateMedia({ media: 'print' });
    expect(await shownSteps()).toBe(short);
    expect(await tab.locator('input[name=length]').first().isVisible()).toBe(false);
  });
});
