// A school that gets a new lesson pays for that lesson only: nothing else becomes larger.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { bands } from '#src/address/band';
import { familyTexts, familyTools, type Page } from '#src/address/paths';
import { checkShared, checkLanguage, type Content } from '#src/build/content';
import { dataFiles } from '#src/build/dataFiles';
import { inThreads } from '#src/build/inThreads';
import { sitemapFiles } from '#src/build/sitemap';
import { dataFile, dataOf } from '#src/catalogue/keys';
import { contentOnly, lessonsOf, makeCourse } from '../bench/course';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'lamplight-course-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [language] = languages;
const copy = lessonsOf(lessons.length + 1).at(-1);
const source = lessons.find(({ id }) => id === copy?.from);
const guide = guides.find((one) => one.lesson === copy?.from);
if (!language || !copy || !source || !guide) throw new Error('There is nothing to copy.');
const added = { ...source, id: copy.id, band: copy.band, number: copy.number };
const today: Content = { root, lessons, guides };
const withOneMore: Content = { root: join(folder, 'course'), lessons: [...lessons, added], guides: [...guides, { ...guide, lesson: copy.id }] };

/** What belongs to the new lesson alone, and the lists it stands in. */
const own = [dataFile({ kind: 'lesson', band: added.band, number: added.number }), dataFile({ kind: 'guide', band: added.band, number: added.number })];
const lists = [dataFile({ kind: 'list' }), dataFile({ kind: 'together' }), dataFile({ kind: 'search' }), dataFile({ kind: 'band', band: added.band })];

beforeAll(() => makeCourse(root, withOneMore.root, lessons.length + 1, languages.length, contentOnly));

describe('one more lesson', () => {
  test('is a course that holds together', () => {
    expect([...checkShared(withOneMore, languages), ...checkLanguage(withOneMore, language)]).toEqual([]);
  });

  test('changes nothing that pages load, but the lists it stands in', () => {
    const before = dataFiles(today, language);
    const after = dataFiles(withOneMore, language);
    const changed = [...after].filter(([file, make]) => JSON.stringify(make()) !== JSON.stringify(before.get(file)?.()));
    expect(changed.map(([file]) => file).toSorted()).toEqual([...own, ...lists].toSorted());
  });

  test('is not in what any other lesson, the home page, help or an adult\'s text loads', () => {
    const at = { band: '12-14', lesson: 1 } as const;
    const pages: Page[] = [
      { kind: 'home' }, { kind: 'help' }, { kind: 'privacy' }, { kind: 'tell' }, { kind: 'school' }, { kind: 'contacts' }, { kind: 'parents' },
      { kind: 'opening', ...at }, { kind: 'step', ...at, step: 1 }, { kind: 'quiet', ...at, step: 1 }, { kind: 'closing', ...at },
      ...(['plan', 'desk', 'present', 'paper', 'check'] as const).map((screen) => ({ kind: 'teaching' as const, ...at, screen })),
      ...[...familyTexts, ...familyTools].filter((leaf) => leaf !== 'together').map((leaf) => ({ kind: 'family' as const, leaf })),
      ...bands.filter((band) => band !== added.band).map((band) => ({ kind: 'lessons' as const, band })),
    ];
    const loaded = new Set(pages.flatMap((page) => dataOf(page).map(dataFile)));
    expect([...own, ...lists].filter((file) => loaded.has(file))).toEqual([]);
  });
});

test('no program of the browser holds lessons or guides: they are data', () => {
  const program = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.startsWith('build/'));
  expect(program.length).toBeGreaterThan(100);
  expect(program.filter((file) => /\b(?:from |import\()['"`](?:#lessons|#guides|[./]+(?:lessons|teacher-guides))\/|import\.meta\.glob/.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
});

describe('the list for search engines', () => {
  const addresses = (count: number) => Array.from({ length: count }, (_, index) => `https://school.example/${index}/`);

  test('is one file while they can read it in one', () => {
    const files = sitemapFiles('https://school.example/', [['aa', addresses(25_000)], ['bb', addresses(25_000)]]);
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    expect(files.get('sitemap.xml')?.match(/<loc>/g)).toHaveLength(50_000);
  });

  test('is one file for each language beyond that, and a list of these', () => {
    const files = sitemapFiles('https://school.example/', [['aa', addresses(25_001)], ['bb', addresses(25_000)]]);
    expect([...files.keys()].toSorted()).toEqual(['sitemap-aa.xml', 'sitemap-bb.xml', 'sitemap.xml']);
    expect(files.get('sitemap-aa.xml')?.match(/<loc>/g)).toHaveLength(25_001);
    expect(files.get('sitemap.xml')).toContain('<sitemap><loc>https://school.example/sitemap-aa.xml</loc></sitemap>');
  });
});

describe('parts of a build side by side', () => {
  const program = (text: string) => {
    const file = join(folder, `${text.length}.mjs`);
    writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads';\n${text}`);
    return pathToFileURL(file).href;
  };

  test('answer in the order in which they were asked', async () => {
    const later = program('setTimeout(() => parentPort.postMessage(workerData * 2), 50 - workerData * 10);');
    expect(await inThreads(later, [1, 2, 3, 4, 5])).toEqual([2, 4, 6, 8, 10]);
  });

  test('stop the build when one of them fails', async () => {
    await expect(inThreads(program('if (workerData === 2) throw new Error("no disk"); parentPort.postMessage(1);'), [1, 2, 3])).rejects.toThrow('no disk');
  });

  test('stop the build when one of them ends without an answer', async () => {
    await expect(inThreads(program('// Says nothing.'), [1])).rejects.toThrow('without an answer');
  });
});
