// `npm run bench`: how the site feels on a cheap phone, beside the same step as a page written by hand. Prints a table
// and writes .cache/bench/result.json. Needs `npm run build` first. RUNS=<n> sets how often each is opened (5).
// Figures are medians; bare and ours take turns, so that whatever the machine does meets both.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import type { ChoiceActivity } from '#src/activities/choice/definition';
import { pathOf } from '#src/address/paths';
import { weighKept } from '#src/build/measure';
import { launchBrowser } from '../e2e/browser';
import { languageWritten, lessonTextOf, pageWordsOf, wordsOf } from '../e2e/languageWords';
import { barePage } from './barePage';
import { startQuietBrowser, type QuietBrowser } from './quietBrowser';
import { serve, type BenchServer, type Line } from './server';

interface Condition extends Line {
  readonly name: string;
  /** How many times slower than this machine. */
  readonly cpu: number;
}

const conditions: readonly Condition[] = [
  { name: 'no throttle', throughput: -1, latency: 0, cpu: 1 },
  { name: 'school wifi', throughput: (5 * 1024 * 1024) / 8, latency: 60, cpu: 4 },
  { name: 'slow phone', throughput: (400 * 1024) / 8, latency: 400, cpu: 6 },
];

const runs = Number(process.env['RUNS'] ?? 5);
const folder = join(process.cwd(), 'dist');
const language = languageWritten('ltr');
const found = lessons.flatMap((lesson) =>
  lesson.activities.flatMap((activity, index) => (activity.type === 'choice' && !activity.scenes ? [{ lesson, activity, step: index + 1 }] : [])),
)[0];
if (!found) throw new Error('No lesson has a choice.');
const text = lessonTextOf(language, found.lesson);
const place = { band: found.lesson.band, lesson: found.lesson.number } as const;
const ours = pathOf(language.code, { kind: 'step', ...place, step: found.step });

/** What one opening of a page shows; times in milliseconds since the navigation began. */
interface Opening {
  readonly text: number;
  readonly answered: number;
  readonly bytes: number;
  readonly bytesBeforeAnswer: number;
  /** Time in tasks beyond 50 ms, summed over what is beyond. */
  readonly blocked: number;
  readonly shift: number;
  readonly heap: number;
}

/** Runs in the page before anything else: chooses the first option as soon as there is one, and notes when its words are seen. */
function watch(): void {
  const seen = { text: 0, answered: 0, blocked: 0, shift: 0 };
  Reflect.set(window, 'seen', seen);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.blocked += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const input = document.querySelector<HTMLInputElement>('main fieldset input');
    if (input && seen.text === 0 && document.querySelector('main h1')?.checkVisibility()) {
      seen.text = performance.now();
      input.click();
    }
    const shown = input && [...document.querySelectorAll<HTMLElement>('[class*=why]')].some((why) => why.checkVisibility({ visibilityProperty: true }) && why.offsetHeight > 0);
    if (shown) seen.answered = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const viewport = { width: 360, height: 740 } as const;

/** A field of what `watch` has seen. */
function seenIn(value: unknown, name: string): number {
  const seen = typeof value === 'object' && value !== null ? Number(Reflect.get(value, name)) : Number.NaN;
  if (Number.isNaN(seen)) throw new Error(`The page does not tell its ${name}.`);
  return seen;
}

async function open(browser: QuietBrowser, server: BenchServer, path: string, condition: Condition): Promise<Opening> {
  const tab = await browser.newTab(viewport, condition.cpu, watch);
  const sent = server.slowTo(condition);
  await tab.open(server.url + path);
  while (!(await tab.evaluate("window.seen?.answered > 0 && performance.getEntriesByName('first-contentful-paint').length > 0"))) await wait(200);
  await server.quietFor(1000);
  const seen = await tab.evaluate(
    `({ ...window.seen, origin: performance.timeOrigin, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime })`,
  );
  const answered = seenIn(seen, 'answered');
  const heap = await tab.heap();
  await tab.close();
  const bytesUntil = (time: number) => sent.filter(({ at }) => at <= time).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    text: seenIn(seen, 'paint'),
    answered,
    bytes: bytesUntil(Number.POSITIVE_INFINITY),
    bytesBeforeAnswer: bytesUntil(seenIn(seen, 'origin') + answered),
    blocked: seenIn(seen, 'blocked'),
    shift: seenIn(seen, 'shift'),
    heap,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const medians = (all: readonly Opening[]): Opening => ({
  text: median(all.map((one) => one.text)),
  answered: median(all.map((one) => one.answered)),
  bytes: median(all.map((one) => one.bytes)),
  bytesBeforeAnswer: median(all.map((one) => one.bytesBeforeAnswer)),
  blocked: median(all.map((one) => one.blocked)),
  shift: median(all.map((one) => one.shift)),
  heap: median(all.map((one) => one.heap)),
});

/** Times of what a learner does on a page that is awake, at a quarter of this machine's speed. */
async function actions(browser: Browser, site: string): Promise<Readonly<Record<string, number>>> {
  const { t } = wordsOf(language);
  const times: Record<string, number[]> = { 'next step': [], 'another language': [], 'open help': [] };
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport });
    const tab = await context.newPage();
    await (await context.newCDPSession(tab)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await tab.goto(site + ours, { waitUntil: 'networkidle' });
    await tab.waitForTimeout(1500);
    /** From the click until the frame in which `done` holds has been laid out and painted. */
    const timed = (selector: string, done: string) =>
      tab.evaluate(
        async ([what, until]) => {
          const target = document.querySelector<HTMLElement>(what ?? '');
          const began = performance.now();
          target?.click();
          for (;;) {
            await new Promise(requestAnimationFrame);
            if (document.querySelector(until ?? '')) {
              // A task that is asked for while a frame begins comes after its layout and paint.
              await new Promise((resolve) => setTimeout(resolve));
              return performance.now() - began;
            }
            if (performance.now() - began > 10_000) return Number.NaN;
          }
        },
        [selector, done],
      );
    await tab.evaluate((label) => {
      for (const link of document.querySelectorAll('main a')) if (link.textContent?.trim() === label) link.setAttribute('data-bench', 'next');
      document.querySelector('main h1')?.setAttribute('data-bench', 'old');
    }, t('ui.step.next'));
    times['next step']?.push(await timed('[data-bench=next]', 'main h1:not([data-bench=old])'));
    await tab.waitForTimeout(500);
    const other = languages.find(({ code }) => code !== language.code);
    times['another language']?.push(await timed(`a[hreflang="${other?.tag}"]`, `html[lang="${other?.tag}"] main h1`));
    await tab.waitForTimeout(500);
    await tab.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a.btn-help')) if (link.checkVisibility()) link.setAttribute('data-bench', 'help');
    });
    times['open help']?.push(await timed('[data-bench=help]', 'dialog[open] h1'));
    await context.close();
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

/** From the teacher's key for "someone may be telling me something" to the frame in which the class screen shows a plain lamp. */
async function keyToPlainLamp(browser: Browser, site: string): Promise<readonly number[]> {
  const say = pageWordsOf(language);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const desk = await context.newPage();
  await desk.goto(site + pathOf(language.code, { kind: 'teaching', ...place, screen: 'desk' }), { waitUntil: 'networkidle' });
  const opened = context.waitForEvent('page');
  await desk.getByRole('link', { name: say('present.openClass'), exact: true }).click();
  const screen = await opened;
  await screen.waitForLoadState('networkidle');
  // Both windows count from one clock.
  await desk.evaluate(() => window.addEventListener('keydown', () => Reflect.set(window, 'pressed', performance.timeOrigin + performance.now()), true));
  const times: number[] = [];
  for (let run = 0; run < 6 * runs; run++) {
    const plain = screen.evaluate(
      (label) =>
        new Promise<number>((resolve) => {
          const look = () => {
            if ([...document.querySelectorAll('main button')].some((button) => button.textContent?.trim() === label))
              resolve(performance.timeOrigin + performance.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
      say('present.show'),
    );
    await desk.keyboard.press('9');
    const shown = await plain;
    times.push(shown - (await desk.evaluate(() => Number(Reflect.get(window, 'pressed')))));
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('PageDown');
    await screen.getByRole('button', { name: say('present.show'), exact: true }).waitFor({ state: 'detached' });
  }
  await context.close();
  return times;
}

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const ms = (time: number) => `${time.toFixed(0)} ms`;
const choice: ChoiceActivity = found.activity;
if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no ${folder}. Run \`npm run build\` first.`);
const server = await serve(folder, { '/bare/': barePage(choice, text) });
const quiet = await startQuietBrowser();
const result: Record<string, unknown> = { lesson: found.lesson.id, step: found.step, runs };

console.log(`The step ${ours}, ${runs} runs each, medians.\n`);
console.log('condition     page    text      answer    text/bare  answer/bare  text to answer  bytes      before the answer  blocked  shift  heap');
for (const condition of conditions) {
  const bare: Opening[] = [];
  const mine: Opening[] = [];
  // A browser's first pages are slower than all that follow.
  for (const path of ['/bare/', ours]) await open(quiet, server, path, condition);
  for (let run = 0; run < runs; run++) {
    bare.push(await open(quiet, server, '/bare/', condition));
    mine.push(await open(quiet, server, ours, condition));
  }
  const limit = medians(bare);
  for (const [name, one] of [['bare', limit], ['ours', medians(mine)]] as const) {
    console.log(
      [
        condition.name.padEnd(13), name.padEnd(7), ms(one.text).padEnd(9), ms(one.answered).padEnd(9),
        (one.text / limit.text).toFixed(2).padEnd(10), (one.answered / limit.answered).toFixed(2).padEnd(12), ms(one.answered - one.text).padEnd(15),
        kb(one.bytes).padEnd(10), kb(one.bytesBeforeAnswer).padEnd(18), ms(one.blocked).padEnd(8), one.shift.toFixed(3).padEnd(6), kb(one.heap),
      ].join(' '),
    );
    result[`${condition.name}, ${name}`] = one;
  }
}

await quiet.close();
server.slowTo({ throughput: -1, latency: 0 });

const browser = await launchBrowser();
const times = await actions(browser, server.url);
console.log('\nOn a page that is awake, CPU x4:');
for (const [name, time] of Object.entries(times)) console.log(`${name.padEnd(18)} ${ms(time)}`);
result['actions'] = times;

const lamp = await keyToPlainLamp(browser, server.url);
console.log(`\nFrom the teacher's key to a plain class screen, ${lamp.length} times: ${ms(median(lamp))}, at most ${ms(Math.max(...lamp))}`);
result['keyToPlainLamp'] = { median: median(lamp), most: Math.max(...lamp) };

console.log('\nA language kept on a device for its pupils, on the way:');
for (const { code } of languages) {
  const parts = [...weighKept(folder, code, (part) => part !== 'adults')];
  const total = parts.reduce((sum, [, { wire }]) => sum + wire, 0);
  console.log(`${code}  ${kb(total).padStart(10)}   ${parts.map(([kind, { wire }]) => `${kind} ${kb(wire)}`).join(', ')}`);
  result[`language ${code}`] = Object.fromEntries(parts);
}

mkdirSync('.cache/bench', { recursive: true });
writeFileSync('.cache/bench/result.json', `${JSON.stringify(result, null, 2)}\n`);
await browser.close();
server.close();
