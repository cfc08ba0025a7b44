// The privacy page says what is stored and what was asked of whom, and says the truth.

import { expect, test } from 'vitest';
import { touchHands } from './hands';
import { everyLanguage, languageWritten, pageWordsOf, plain, squeezed } from './languageWords';
import { answer } from './playLesson';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, stepOf, stepPage } from './sitePages';
import { withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const lesson = lessonToPlay();

const shown = async ({ tab }: Visit) => squeezed(await tab.locator('main').innerText());

test.each(everyLanguage)('in %s a first visit has left nothing, and all came from this site', async (_, language) => {
  const t = pageWordsOf(language);
  await withVisit(browser(), {}, async (visit) => {
    await visit.open(language, { kind: 'privacy' });
    const { host } = new URL(visit.site);
    await visit.tab.getByText(host).first().waitFor();
    const text = await shown(visit);
    expect(text).toContain(squeezed(t('privacy.known.nothing')));
    expect(text).toContain(squeezed(t('privacy.known.cookies')));
    const others = squeezed(t('privacy.known.others').split('{')[0] ?? '');
    expect(others).not.toBe('');
    expect(text).not.toContain(others);
    expect(visit.strays).toEqual([]);
    expect(visit.messages).toEqual([]);
  });
});

test('what was answered stands there word for word, and is gone with the tab', async () => {
  const language = languageWritten('ltr');
  const t = pageWordsOf(language);
  const choice = lesson.activities[stepOf('choice') - 1];
  if (choice?.type !== 'choice') throw new Error('There is no choice.');
  await withVisit(browser(), { hasTouch: true }, async (visit) => {
    const { tab } = visit;
    await visit.open(language, stepPage(stepOf('choice')));
    await answer({ visit, hands: touchHands(tab), language, lesson, variety: 0 }, choice);
    await visit.open(language, { kind: 'privacy' });
    await tab.getByText(t('privacy.known.where'), { exact: true }).waitFor();
    expect(await shown(visit)).toContain(plain(t('privacy.known.begun').replace('{n}', '1')));
    await tab.locator('main summary', { hasText: t('privacy.known.raw') }).click();
    const raw = await tab.locator('main pre').first().innerText();
    expect(raw).toContain(lesson.id);
    expect(JSON.parse(raw)).toEqual(await tab.evaluate((): unknown => JSON.parse(sessionStorage.getItem('lamplight') ?? '')));
    await tab.evaluate(() => sessionStorage.clear());
    await tab.reload();
    await tab.getByText(t('privacy.known.nothing'), { exact: true }).waitFor();
  });
});

test('a file from elsewhere is told', async () => {
  const language = languageWritten('ltr');
  const t = pageWordsOf(language);
  await withVisit(browser(), { bypassCSP: true }, async (visit) => {
    await visit.tab.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }));
    await visit.open(language, { kind: 'privacy' });
    await visit.tab.evaluate(() => fetch('https://elsewhere.example/x', { mode: 'no-cors' }));
    await visit.tab.getByText('elsewhere.example').waitFor();
    expect(await shown(visit)).toContain(squeezed(t('privacy.known.others').split('{')[0] ?? ''));
  });
});
