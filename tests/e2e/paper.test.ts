// A lesson on paper: pupils' sheets without answers, answers for the teacher, and only what is ticked.

import { expect, test } from 'vitest';
import type { Page as Tab } from 'playwright-core';
import { lessons } from '#lessons/index';
import { languages, type Language } from '#locales/index';
import { languageWritten, lessonTextOf, pageWordsOf, squeezed } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, stepOf } from './sitePages';
import { awake, desktop, withVisit } from './visit';

const browser = sharedBrowser();
const lesson = lessonToPlay();
const page = { kind: 'teaching', band: lesson.band, lesson: lesson.number, screen: 'paper' } as const;
const writings = [languageWritten('ltr'), languageWritten('rtl')].map((language) => [language.name, language] as const);

test.each(writings)('in %s pupils get the questions and the teacher the answers', async (_, language) => {
  const text = lessonTextOf(language, lesson);
  const choice = lesson.activities[stepOf('choice') - 1];
  const order = lesson.activities[stepOf('order') - 1];
  const reply = lesson.activities[stepOf('reply') - 1];
  if (choice?.type !== 'choice' || order?.type !== 'order' || !reply) throw new Error('There is no choice, order or reply.');
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
    // What a screen repeats above the options stands once.
    expect(lessonSheet.split(squeezed(text(`${reply.id}.intro`)))).toHaveLength(2);
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

test.each(writings)('in %s nothing ticked prints no empty sheet: the page says what is missing, and beside the poster, that it needs a country', async (_, language) => {
  const t = pageWordsOf(language);
  await withVisit(browser(), {}, async ({ tab, open, messages }) => {
    await open(language, page);
    await tab.evaluate(() => Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: Reflect.get(window, 'printed') + 1 }) }));
    const printed = () => tab.evaluate(() => Reflect.get(window, 'printed'));
    const press = tab.getByRole('button', { name: t('paper.print'), exact: true });
    const missing = tab.getByText(t('poster.missing'), { exact: true });
    for (const part of await tab.locator('input[data-part]').all()) await part.uncheck();
    await press.click();
    await tab.getByRole('status').getByText(t('paper.nothing'), { exact: true }).waitFor();
    await tab.locator('input[data-part=poster]').check();
    await missing.waitFor();
    expect(await tab.getByText(t('paper.nothing'), { exact: true }).count()).toBe(0);
    await press.click();
    await tab.getByText(t('paper.nothing'), { exact: true }).waitFor();
    expect(await printed()).toBe(0);
    await tab.getByLabel(t('poster.country'), { exact: true }).selectOption('MY');
    await tab.locator('[data-sheet=poster]').waitFor();
    expect(await missing.count()).toBe(0);
    await press.click();
    expect(await printed()).toBe(1);
    expect(messages).toEqual([]);
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

/** How many sheets of a PDF have nothing on them. */
function emptySheets(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const sheets = [...text.matchAll(/\/Type\s*\/Page\b(?:(?!endobj).)*?\/Contents (\d+) 0 R/gs)];
  if (sheets.length === 0) throw new Error('The sheets of the PDF cannot be read.');
  return sheets.filter(([, id]) => new RegExp(`\\n${id} 0 obj\\s*<<\\s*/Length 0\\b`).test(text)).length;
}

test.each(writings)('in %s no printed plan has an empty sheet, whatever its length and the size of the paper', async (_, language) => {
  await withVisit(browser(), {}, async ({ tab, open }) => {
    const empty: string[] = [];
    for (const { band, number } of lessons) {
      await open(language, { kind: 'teaching', band, lesson: number, screen: 'plan' });
      for (const length of await tab.locator('input[name=length]').all()) {
        await length.check();
        for (const format of ['A4', 'Letter'])
          if (emptySheets(await tab.pdf({ format })) > 0) empty.push(`${band}/${number} ${await length.inputValue()} min ${format}`);
      }
    }
    expect(empty).toEqual([]);
  });
});

test.each(writings)('in %s all that a teacher typed into the daily lesson plan is printed, and an empty field stays a line to write on', async (_, language) => {
  const typed = { theme: `${'a theme '.repeat(9)}end`, sk: `${'a standard '.repeat(54)}end`, reflection: 'one\ntwo\nthree\nend' };
  await withVisit(browser(), {}, async ({ tab, open, messages }) => {
    await open(language, { ...page, screen: 'plan' });
    for (const [name, value] of Object.entries(typed)) await tab.locator(`[name=${name}]`).fill(value);
    await tab.pdf({ format: 'A4' });
    await tab.emulateMedia({ media: 'print' });
    for (const [name, value] of Object.entries(typed)) {
      const printed = tab.locator(`label:has([name=${name}])`).getByText(value, { exact: true }).filter({ visible: true });
      expect(await printed.evaluate((one) => !one.matches('input, textarea') && one.scrollHeight <= one.clientHeight + 1), name).toBe(true);
      expect(await tab.locator(`[name=${name}]`).isVisible(), name).toBe(false);
    }
    expect(await tab.locator('[name=sp]').isVisible()).toBe(true);
    expect(messages).toEqual([]);
  });
});

const [ltr, rtl] = [languageWritten('ltr'), languageWritten('rtl')];
const french = languages.find(({ code }) => code === 'fr') ?? ltr;
const inTwo = [
  [`${ltr.name} and ${rtl.name}`, ltr, rtl],
  [`${rtl.name} and ${french.name}`, rtl, french],
] as const;

async function chooseSecond(tab: Tab, second: Language): Promise<void> {
  await tab.getByRole('radio', { name: second.name, exact: true }).check();
  await tab.locator(`main span[lang="${second.tag}"]`).nth(20).waitFor({ state: 'attached' });
}

/** Width between the margins of a printed page, in CSS pixels: 16 mm are left free at each side. */
const widths = { A4: (210 / 25.4) * 96 - 2 * (16 / 25.4) * 96, Letter: 8.5 * 96 - 2 * (16 / 25.4) * 96 } as const;

/** What would be cut off at the side of a printed page. */
async function cutOff(tab: Tab): Promise<readonly string[]> {
  await tab.emulateMedia({ media: 'print' });
  const found: string[] = [];
  for (const [paper, width] of Object.entries(widths)) {
    await tab.setViewportSize({ width: Math.floor(width), height: 1000 });
    found.push(
      ...(await tab.locator('main *').evaluateAll(
        (all, [name, room]) =>
          all
            .filter((one) => one.checkVisibility() && one.closest('.vh, .no-print') === null)
            .filter((one) => one.getBoundingClientRect().left < -1 || one.getBoundingClientRect().right > room + 1)
            .map((one) => `${name}: ${one.tagName} ${one.textContent.slice(0, 40)}`),
        [paper, width] as const,
      )),
    );
  }
  await tab.emulateMedia({ media: 'screen' });
  return found;
}

test.each(inTwo)('plan and paper in %s fit on both sizes of paper, and say each line in both', async (_, language, second) => {
  await withVisit(browser(), { viewport: desktop }, async ({ tab, open, messages, strays }) => {
    for (const screen of ['plan', 'paper'] as const) {
      await open(language, { ...page, screen });
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      // At first nothing but the names of the languages to choose from.
      expect(await tab.locator(`main [lang="${second.tag}"]:not(label *)`).count()).toBe(0);
      await chooseSecond(tab, second);
      expect(asked.some((url) => url.includes(`/${second.code}/`))).toBe(true);
      for (const box of await tab.locator('input[data-part]').all()) await box.check();
      const text = squeezed((await tab.locator(`main :is(h1, h2) [lang="${second.tag}"]`).first().textContent()) ?? '');
      expect(text).toContain(squeezed(lessonTextOf(second, lesson)('title')));
      // Right to left stands right, left to right stands left, whatever the page is.
      expect(await tab.locator(`main span[lang="${second.tag}"]`).evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).direction))])).toEqual([second.direction]);
      expect(await cutOff(tab)).toEqual([]);
      // The choice is neither in the address nor kept.
      expect(tab.url()).not.toContain('#');
      await tab.reload();
      await awake(tab);
      expect(await tab.locator('input[name=second]').first().isChecked()).toBe(true);
    }
    expect([messages, strays]).toEqual([[], []]);
  });
});

test('the letter to families stands in all the languages ticked, none of them cut between two sheets', async () => {
  await withVisit(browser(), { viewport: desktop }, async ({ tab, open, messages }) => {
    await open(ltr, page);
    for (const part of await tab.locator('input[data-part]').all()) await part.setChecked((await part.getAttribute('data-part')) === 'letter');
    const letters = tab.locator('[data-sheet=letter] > div');
    for (const { name } of languages) await tab.locator('[data-sheet=letter]').getByRole('checkbox', { name, exact: true }).check();
    await expect.poll(() => letters.count()).toBe(languages.length);
    expect(await letters.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction))).toEqual(languages.map(({ direction }) => direction));
    expect(await cutOff(tab)).toEqual([]);
    await tab.emulateMedia({ media: 'print' });
    expect(await letters.evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).breakInside))])).toEqual(['avoid']);
    // Two letters share a sheet, and no empty one comes after them.
    for (const format of ['A4', 'Letter']) {
      const sheets = [...(await tab.pdf({ format })).toString('latin1').matchAll(/\/Type\s*\/Page[^s]/g)];
      expect(sheets.length, format).toBe(Math.ceil(languages.length / 2));
    }
    // Nobody chose a language: nothing is printed, and the way back stays.
    await tab.emulateMedia({ media: 'screen' });
    for (const { name } of languages) await tab.locator('[data-sheet=letter]').getByRole('checkbox', { name, exact: true }).uncheck();
    expect(await letters.count()).toBe(0);
    expect(await tab.locator('[data-sheet=letter] input').first().isVisible()).toBe(true);
    expect(messages).toEqual([]);
  });
});
