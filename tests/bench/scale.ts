// `npm run bench:scale`: what a larger course costs. Builds generated courses in a folder of the system's own and prints
// how long that takes and what a page then weighs. Writes .cache/bench/scale.json. Needs nothing but the sources.
//
//   npm run bench:scale -- --lessons 10,50,200 --languages 20 --keep
//
// The course of today and the one that is planned, 18 lessons, are always measured first. It takes a while: 200 lessons in
// 20 languages are 110,000 pages.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { lessons as ownLessons } from '#lessons/index';
import { languages as ownLanguages } from '#locales/index';
import { pathOf, type Page } from '#src/address/paths';
import { weigh } from '#src/build/measure';
import type { Lesson } from '#src/lesson/lesson';
import { listPath } from '#src/offline/list';
import { makeCourse } from './course';

const { values: options } = parseArgs({
  options: { lessons: { type: 'string', default: '10,50,200' }, languages: { type: 'string', default: '20' }, keep: { type: 'boolean', default: false } },
});
const root = process.cwd();
const home = mkdtempSync(join(tmpdir(), 'lamplight-scale-'));

/** Notes of every process of the build how long it took and how much memory it held at most. */
const probe = `import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => appendFileSync(process.env.PROBE_FILE, JSON.stringify({
  line: process.argv.slice(1).join(' '), seconds: process.uptime(), cpu: (process.cpuUsage().user + process.cpuUsage().system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024,
}) + '\\n'));
`;

interface Run {
  readonly line: string;
  readonly seconds: number;
  /** Seconds that a core was busy, all threads together: others on the machine do not change it much. */
  readonly cpu: number;
  readonly megabytes: number;
}

/** Seconds by part, as src/build/prerender.tsx gives them. */
type Parts = Readonly<Record<string, number>>;

async function build(folder: string): Promise<{ readonly seconds: number; readonly runs: readonly Run[]; readonly parts: Parts }> {
  const runsFile = join(folder, 'runs.txt');
  const partsFile = join(folder, 'parts.json');
  writeFileSync(join(folder, 'probe.mjs'), probe);
  const began = performance.now();
  const child = spawn('npm', ['run', 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: undefined, NODE_OPTIONS: `--import=${pathToFileURL(join(folder, 'probe.mjs')).href}`, PROBE_FILE: runsFile, BUILD_TIMES: partsFile },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (output += String(text)));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`The course in ${folder} could not be built:\n${output.slice(-4000)}`);
  const runs = readFileSync(runsFile, 'utf8').trim().split('\n').map((line): Run => JSON.parse(line));
  return { seconds: (performance.now() - began) / 1000, runs, parts: existsSync(partsFile) ? JSON.parse(readFileSync(partsFile, 'utf8')) : {} };
}

const brotli = (bytes: Uint8Array | string) => brotliCompressSync(bytes).length;

/** The addresses in a page at a certain place, without the base path. Throws where there is none: a figure of nothing never grows. */
function named(html: string, place: RegExp): readonly string[] {
  const found = [...html.matchAll(place)].map(([, href = '']) => href.slice(1));
  if (found.length === 0) throw new Error(`A page names nothing at ${place}.`);
  return found;
}

/** Bytes after brotli: the HTML with its style, the script it needs to wake up, and the data it names. */
function weightOf(dist: string, language: string, page: Page) {
  const path = pathOf(language, page);
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const data = named(html, /\["preload","([^"]+\.json)","fetch"\]/g);
  const { page: bytes, script } = weigh(dist, '/', path);
  return { page: bytes, script, data: data.reduce((sum, file) => sum + brotli(readFileSync(join(dist, file))), 0) };
}

/** All pages of a lesson in one language. */
function pagesOf({ band, number, activities }: Lesson): readonly Page[] {
  const place = { band, lesson: number };
  return [
    { kind: 'opening', ...place },
    ...activities.flatMap((_, index) => [{ kind: 'step' as const, ...place, step: index + 1 }, { kind: 'quiet' as const, ...place, step: index + 1 }]),
    { kind: 'closing', ...place },
    ...(['plan', 'desk', 'present', 'paper', 'check'] as const).map((screen) => ({ kind: 'teaching' as const, ...place, screen })),
  ];
}

const [first] = ownLessons;
const language = ownLanguages[0]?.code ?? '';
if (!first) throw new Error('There is no lesson.');

/** What pages weigh, by name, in bytes after brotli; of lessons and languages the first. */
function weights(dist: string, lesson: Lesson): Readonly<Record<string, number>> {
  const stepPage: Page = { kind: 'step', band: lesson.band, lesson: lesson.number, step: 2 };
  const step = weightOf(dist, language, stepPage);
  const html = readFileSync(join(dist, pathOf(language, stepPage), 'index.html'), 'utf8');
  const [entry = ''] = named(html, /import\("([^"]+)"\)/g);
  // Added up, so that a byte more on any of them shows.
  const all = pagesOf(lesson).map((page) => weightOf(dist, language, page));
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0);
  const homePage = weightOf(dist, language, { kind: 'home' });
  const list = weightOf(dist, language, { kind: 'lessons', band: lesson.band });
  const one = (page: Page) => weightOf(dist, language, page);
  const menu = /<details class="[^"]*" name="languages">.*?<\/details>/s.exec(html)?.[0] ?? '';
  const alternates = html.match(/<link rel="alternate"[^>]*>/g)?.join('') ?? '';
  const data = readdirSync(dist).find((name) => name.startsWith('data-')) ?? '';
  const dataFile = (name: string) => brotli(readFileSync(join(dist, data, language, name)));
  return {
    'entry script': brotli(readFileSync(join(dist, entry))),
    'all script of a step': step.script,
    'a step: HTML with style': step.page,
    'a step: data': step.data,
    'pages of lesson 1: HTML': sum(({ page }) => page),
    'pages of lesson 1: data': sum(({ data: bytes }) => bytes),
    'home: HTML with style': homePage.page,
    'home: data': homePage.data,
    'words of every page': dataFile('shell.json'),
    'helplines': dataFile('countries.json'),
    'words of adults\' pages': dataFile('pages.json'),
    'settings: HTML': one({ kind: 'settings' }).page,
    'settings: data': one({ kind: 'settings' }).data,
    'privacy: HTML and data': one({ kind: 'privacy' }).page + one({ kind: 'privacy' }).data,
    'telling: HTML and data': one({ kind: 'tell' }).page + one({ kind: 'tell' }).data,
    'a parents\' text: data': one({ kind: 'family', leaf: 'talks' }).data,
    'language menu': brotli(menu),
    'language links in the head': brotli(alternates),
    'start page': brotli(readFileSync(join(dist, 'index.html'))),
    'list of lessons: HTML': list.page,
    'list of lessons: data': list.data,
    'teachers: HTML': one({ kind: 'teach' }).page,
    'teachers: data': one({ kind: 'teach' }).data,
    'together: HTML': one({ kind: 'family', leaf: 'together' }).page,
    'together: data': one({ kind: 'family', leaf: 'together' }).data,
    'search: data, when searched': dataFile('search.json'),
    'gallery: data': dataFile('gallery.json'),
    'list for use without network': brotli(readFileSync(join(dist, listPath(language)))),
    'worker': brotli(readFileSync(join(dist, 'sw.js'))),
  };
}

/** Grow with their own list of lessons, and with nothing else; the settings read from it what a code of one's progress means. */
const mayGrow = new Set(['settings: data', 'list of lessons: HTML', 'list of lessons: data', 'teachers: HTML', 'teachers: data', 'together: HTML', 'together: data', 'search: data, when searched', 'list for use without network']);

interface Measured {
  readonly name: string;
  readonly lessons: number;
  readonly languages: number;
  readonly pages: number;
  readonly seconds: Readonly<Record<string, number>>;
  readonly megabytes: number;
  /** What is done for each page and each lesson, without the bundles: milliseconds of a core for each page. */
  readonly perPage: number;
  readonly bytes: Readonly<Record<string, number>>;
}

const pagesIn = (dist: string) => readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html')).length - 1;

/** Builds a course and weighs it; `lesson` is the one whose pages are weighed. */
async function measured(name: string, lesson: Lesson, lessonCount: number, languageCount: number): Promise<Measured> {
  const folder = join(home, `${lessonCount}x${languageCount}`);
  makeCourse(root, folder, lessonCount, languageCount);
  const { seconds, runs, parts } = await build(folder);
  const sumOf = (fits: (line: string) => boolean, of: (run: Run) => number) => runs.filter(({ line }) => fits(line)).reduce((sum, run) => sum + of(run), 0);
  const secondsOf = (fits: (line: string) => boolean) => sumOf(fits, (run) => run.seconds);
  const isWriting = (line: string) => line.includes('prerender.js');
  const dist = join(folder, 'dist');
  const pages = pagesIn(dist);
  const result: Measured = {
    name,
    lessons: lessonCount,
    languages: languageCount,
    pages,
    seconds: {
      'in all': seconds,
      'program bundle': secondsOf((line) => line.includes('vite') && !line.includes('--ssr')),
      'bundle for prerendering': secondsOf((line) => line.includes('--ssr')),
      'writing the site': secondsOf(isWriting),
      ...Object.fromEntries(Object.entries(parts).map(([part, time]) => [`  ${part}`, time])),
    },
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
    perPage: ((sumOf(isWriting, (run) => run.cpu) - (parts['worker'] ?? 0)) * 1000) / pages,
    bytes: weights(dist, lesson),
  };
  if (!options.keep) rmSync(folder, { recursive: true });
  return result;
}

const results: Measured[] = [];
const save = () => {
  mkdirSync('.cache/bench', { recursive: true });
  writeFileSync('.cache/bench/scale.json', `${JSON.stringify(results, null, 2)}\n`);
};
const sizes = options.lessons.split(',').map(Number);
/** Lessons of the whole curriculum: six for each of three bands. */
const planned = 18;
const cases = [['today', ownLessons.length, ownLanguages.length], ['planned', planned, ownLanguages.length], ...sizes.map((size) => [`${size} lessons`, size, Number(options.languages)] as const)] as const;
for (const [name, lessonCount, languageCount] of cases) {
  console.log(`${name}: ${lessonCount} lessons in ${languageCount} languages …`);
  results.push(await measured(name, first, lessonCount, languageCount));
  save();
}
if (!options.keep) rmSync(home, { recursive: true });
else console.log(`The courses stay in ${home}.`);

const row = (label: string, cells: readonly string[]) => console.log(label.padEnd(32) + cells.map((cell) => cell.padStart(14)).join(''));
console.log('');
row('', results.map(({ name }) => name));
row('lessons x languages', results.map((one) => `${one.lessons} x ${one.languages}`));
row('pages', results.map(({ pages }) => String(pages)));
for (const part of new Set(results.flatMap(({ seconds }) => Object.keys(seconds)))) row(part, results.map(({ seconds }) => `${(seconds[part] ?? 0).toFixed(1)} s`));
row('each page, without bundles', results.map(({ perPage }) => `${perPage.toFixed(2)} ms`));
row('memory at most', results.map(({ megabytes }) => `${megabytes.toFixed(0)} MB`));
console.log('\nBytes after brotli:');
for (const part of Object.keys(results[0]?.bytes ?? {})) row(part, results.map(({ bytes }) => String(bytes[part])));

/** The names of some seventy files change with the content, and with them how well they compress. */
const fewBytes = 64;
const [today, whole, ...generated] = results;
const spread = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);
const verdicts: [boolean, string][] = [];
const pagesOfLesson = pagesOf(first).length;
/** The sum of many pages may differ by as much for each of them. */
const allowed = (part: string) => (part.startsWith('pages of') ? pagesOfLesson * fewBytes : fewBytes);
for (const [names, group] of [['today and planned', [today, whole]], [`${sizes.join(', ')} lessons`, generated]] as const) {
  const grown = Object.keys(today?.bytes ?? {})
    .filter((part) => !mayGrow.has(part))
    .map((part) => [part, spread(group.map((one) => one?.bytes[part] ?? 0))] as const)
    .filter(([part, bytes]) => bytes > allowed(part));
  for (const [part, bytes] of grown) verdicts.push([false, `${names}: ${part} differs by ${bytes} bytes`]);
  if (grown.length === 0) verdicts.push([true, `${names}: pages, script and data are the same within ${fewBytes} bytes, but for lists of lessons`]);
}
// A language costs something before its first page, so a page of a small course takes longer. What must not be is that it takes longer
// in a larger one.
for (const [index, one] of generated.entries()) {
  const before = generated[index - 1];
  if (!before) continue;
  const change = one.perPage / before.perPage - 1;
  verdicts.push([change <= 0.15, `${one.name}: time for each page changes by ${(change * 100).toFixed(0)} % from ${before.name}`]);
}
console.log('');
for (const [good, text] of verdicts) console.log(`${good ? 'yes' : 'NO '}  ${text}`);
if (verdicts.some(([good]) => !good)) process.exitCode = 1;
