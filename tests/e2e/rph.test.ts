// The daily lesson plan as a Word file, made in the browser under the policy of the pages; and a class's totals, which only stay when
// asked.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageWritten, pageWordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay } from './sitePages';
import { withVisit } from './visit';

const browser = sharedBrowser();
const lesson = lessonToPlay();
const page = { kind: 'teaching', band: lesson.band, lesson: lesson.number, screen: 'plan' } as const;
const writings = [languageWritten('ltr'), languageWritten('rtl')].map((language) => [language.name, language] as const);

test.each(writings)('in %s the plan is saved as a Word file, and nothing is sent', async (_, language) => {
  const t = pageWordsOf(language);
  await withVisit(browser(), {}, async ({ tab, open, messages, strays }) => {
    await open(language, page);
    await tab.locator('[name=class]').fill('2 B');
    const download = tab.waitForEvent('download');
    await tab.getByRole('button', { name: t('rph.save') }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`RPH-${lesson.band}-${lesson.number}.docx`);
    // A Word file is a zip.
    expect(readFileSync(await file.path()).toString('latin1', 0, 2)).toBe('PK');
    await tab.getByText(t('rph.made'), { exact: true }).waitFor();
    expect(messages).toEqual([]);
    expect(strays).toEqual([]);
  });
});

test('totals of a class are gone after a reload, unless the teacher keeps them', async () => {
  const language = languageWritten('ltr');
  const t = pageWordsOf(language);
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(language, { ...page, screen: 'check' });
    const first = tab.locator('input[type=number]').first();
    await first.fill('12');
    await open(language, { ...page, screen: 'check' });
    expect(await first.inputValue()).toBe('');
    await first.fill('12');
    await tab.getByLabel(t('classCheck.keep'), { exact: true }).check();
    await open(language, { ...page, screen: 'check' });
    await expect.poll(() => first.inputValue()).toBe('12');
    await open(language, { kind: 'privacy' });
    await tab.getByText(t('classCheck.known').replace('{n}', '1')).waitFor();
    await tab.evaluate(() => localStorage.removeItem('lamplight-class'));
  });
});
