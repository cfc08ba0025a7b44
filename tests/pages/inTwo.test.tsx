// A class with new arrivals: plan and paper say each line in the lesson's language and, below it, in a second one.

import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { languages, type Language } from '#locales/index';
import type { FetchJson } from '#src/catalogue/catalogue';
import { rememberKeys, type Lesson } from '#src/lesson/lesson';
import { PaperPage } from '#src/pages/PaperPage';
import { PlanPage } from '#src/pages/PlanPage';
import { served, shellWords, teaching, TeacherOf } from './teaching';

const [lesson] = lessons;
const written = (direction: Language['direction']) => languages.filter((one) => one.direction === direction);
const [leftToRight, another] = written('ltr');
const [rightToLeft] = written('rtl');
if (!lesson || !leftToRight || !another || !rightToLeft) throw new Error('There is no lesson, or a language is missing.');

const pairs = [
  [leftToRight, rightToLeft],
  [rightToLeft, another],
  [another, leftToRight],
].map(([first, second]) => ({ first: first ?? leftToRight, second: second ?? leftToRight, names: `${first?.name} and ${second?.name}` }));

const squeezed = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s+/g, ' ').trim();

/** All text that stands in the second language, marked as such for browsers and screen readers. */
function textIn(container: Element, { tag, direction }: Language): string {
  const parts = [...container.querySelectorAll(`[lang="${tag}"]`)];
  expect(parts.every((part) => part.getAttribute('dir') === direction)).toBe(true);
  return parts.map((part) => squeezed(part.textContent)).join('\n');
}

async function choose(second: Language): Promise<void> {
  await userEvent.click(screen.getByRole('radio', { name: second.name }));
  await waitFor(() => expect(document.querySelectorAll(`[lang="${second.tag}"]`).length).toBeGreaterThan(10));
}

/** What a class hears and sees, by the plan. */
function heard(language: Language, one: Lesson): readonly string[] {
  const { t, data, guide } = teaching(language, one);
  const of = (key: string) => data.words[key] ?? '';
  return [
    of('title'),
    of('question'),
    ...one.keyWords.flatMap((word) => [of(`keyWords.${word}.term`), of(`keyWords.${word}.meaning`)]),
    ...one.activities.map(({ id }) => of(`${id}.title`)),
    ...Object.entries(guide.words).flatMap(([key, text]) => (/^(?:steps|ask|answers)\.|^takeHome$/.test(key) ? [text] : [])),
    t('pages.plan.openingText'),
    t('pages.plan.closingText'),
    ...rememberKeys.map((key) => of(`remember.${key}`)),
    ...one.activities.flatMap((activity) =>
      activity.type === 'check'
        ? activity.questions.flatMap(({ id, right }) => [of(`${activity.bank}.items.${id}.text`), of(`${activity.bank}.items.${id}.options.${right}.text`)])
        : [],
    ),
  ].map(squeezed);
}

test.each(pairs)('the plan says in $names what a class hears or sees', async ({ first, second }) => {
  const { container } = render(<TeacherOf language={first} lesson={lesson} page={PlanPage} />);
  await choose(second);
  const below = textIn(container, second);
  for (const text of heard(second, lesson)) expect(below).toContain(text);
  for (const text of heard(first, lesson)) expect(squeezed(container.textContent)).toContain(text);
  // What is for the teacher alone stands there once.
  const { guide } = teaching(second, lesson);
  for (const [key, text] of Object.entries(guide.words))
    if (/^(?:watch|misconceptions|materials)\.|^sensitive$/.test(key)) expect(below).not.toContain(squeezed(text));
});

test.each(pairs)('paper says in $names what pupils read, and both languages share their letters', async ({ first, second }) => {
  const { container } = render(<TeacherOf language={first} lesson={lesson} page={PaperPage} />);
  await choose(second);
  const sheet = (name: string) => {
    const found = container.querySelector(`[data-sheet="${name}"]`);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  const { t, data } = teaching(second, lesson);
  const of = (key: string) => squeezed(data.words[key]);
  for (const { id } of lesson.activities) expect(textIn(sheet('lesson'), second)).toContain(of(`${id}.title`));
  for (const key of rememberKeys) expect(textIn(sheet('lesson'), second)).toContain(of(`remember.${key}`));
  for (const line of ['ask', 'understood', 'question', 'word', 'fold'])
    expect(textIn(sheet('slips'), second)).toContain(squeezed(t(`pages.paper.slips.${line}`)));
  expect(textIn(sheet('rules'), second)).toContain(squeezed(t('pages.teach.rules.pass')));
  for (const task of ['match', 'say', 'who', 'friend', 'open'])
    expect(textIn(sheet('worksheet'), second)).toContain(squeezed(t(`pages.worksheet.${task}`)));

  // The right letter of a word is the same, whichever language a pupil reads.
  const own = teaching(first, lesson).data;
  const rows = [...sheet('worksheet').querySelectorAll('ol li')].map((row) => squeezed(row.textContent));
  const letters = [...shellWords(first).t('activities.letters')];
  for (const word of lesson.keyWords) {
    const meaning = squeezed(own.words[`keyWords.${word}.meaning`]);
    const row = rows.findIndex((text) => text.includes(meaning));
    expect(rows[row]).toBe(`${letters[row]} ${meaning}${of(`keyWords.${word}.meaning`)}`);
  }
});

test.each(pairs)('on paper every line of the lesson and its answers stands in $names', async ({ first, second }) => {
  const { container } = render(<TeacherOf language={first} lesson={lesson} page={PaperPage} />);
  const linesOf = (name: string) =>
    [...container.querySelectorAll(`[data-sheet="${name}"] :is(h3, p, li)`)].filter((line) => line.querySelector('p, li') === null && squeezed(line.textContent) !== '');
  // Before a second language is chosen, nothing is in it.
  for (const name of ['lesson', 'answers', 'worksheet']) for (const line of linesOf(name)) expect(line.querySelector('[lang]')).toBeNull();
  await choose(second);
  for (const name of ['lesson', 'answers'])
    for (const line of linesOf(name).slice(1)) {
      const below = line.querySelector(`[lang="${second.tag}"]`);
      expect(squeezed(below?.textContent), squeezed(line.textContent)).not.toBe('');
    }
});

test('a second language that does not come takes nothing away, and can be asked for again', async () => {
  let online = false;
  const fetchJson: FetchJson = (path) => (online ? served(path) : Promise.reject(new Error('no network')));
  const { container } = render(<TeacherOf language={leftToRight} lesson={lesson} page={PlanPage} fetchJson={fetchJson} />);
  const { t } = teaching(leftToRight, lesson);
  const className = screen.getByRole('textbox', { name: t('pages.plan.fields.class') });
  await userEvent.type(className, '7B');
  await userEvent.click(screen.getByRole('radio', { name: rightToLeft.name }));
  expect(screen.getByText(t('pages.two.waiting')).tagName).toBe('OUTPUT');
  const again = await screen.findByRole('button', { name: shellWords(leftToRight).t('ui.error.retry') });
  for (const text of heard(leftToRight, lesson)) expect(squeezed(container.textContent)).toContain(text);
  online = true;
  await userEvent.click(again);
  await waitFor(() => expect(textIn(container, rightToLeft)).toContain(heard(rightToLeft, lesson)[0] ?? ''));
  expect(className).toHaveProperty('value', '7B');
});

test('the letter to families stands in each language that is ticked, with that language’s line for home, and no other is loaded', async () => {
  const asked: string[] = [];
  const fetchJson: FetchJson = (path) => {
    asked.push(path);
    return served(path);
  };
  const { container } = render(<TeacherOf language={leftToRight} lesson={lesson} page={PaperPage} fetchJson={fetchJson} />);
  const sheet = container.querySelector<HTMLElement>('[data-sheet="letter"]');
  if (!sheet) throw new Error('There is no letter.');
  const takeHome = (language: Language) => squeezed(teaching(language, lesson).guide.words['takeHome']);
  const letters = () => [...sheet.querySelectorAll('div[lang]')];
  expect(letters().map((letter) => letter.getAttribute('lang'))).toEqual([leftToRight.tag]);
  expect(squeezed(letters()[0]?.textContent)).toContain(takeHome(leftToRight));
  expect(asked).toEqual([]);

  for (const language of [rightToLeft, another]) await act(async () => within(sheet).getByRole('checkbox', { name: language.name }).click());
  await waitFor(() => expect(letters().length).toBe(3));
  for (const language of [leftToRight, rightToLeft, another]) {
    const letter = letters().find((one) => one.getAttribute('lang') === language.tag);
    expect(letter?.getAttribute('dir')).toBe(language.direction);
    expect(squeezed(letter?.textContent)).toContain(takeHome(language));
    expect(squeezed(letter?.textContent)).toContain(squeezed(teaching(language, lesson).data.words['title']));
  }
  expect(new Set(asked.map((path) => path.split('/')[0]))).toEqual(new Set([rightToLeft.code, another.code]));
});
