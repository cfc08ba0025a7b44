// Writes the site: data files, drawings, and every page of every language as HTML that can be read as it is.
// Run by `npm run build` after the client build, whose index.html tells it where script and style are. Each language is
// written in a thread of its own, page by page: how much memory it takes does not depend on how many languages there are.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages, type Language } from '#locales/index';
import { bands } from '#src/address/band';
import { bandOf, familyTexts, familyTools, isForAdults, pathOf, type Page } from '#src/address/paths';
import { App } from '#src/app/App';
import { titleOf } from '#src/app/title';
import { createCatalogue, type Catalogue } from '#src/catalogue/catalogue';
import { dataFile, dataOf } from '#src/catalogue/keys';
import { CatalogueContext } from '#src/catalogue/useData';
import { describeProblems, type Problem } from '#src/content/problem';
import { createWords, type WordTree } from '#src/i18n/words';
import { checkSums } from './checkSums';
import { checkLanguage, checkShared, pagesData, shellData, type Content } from './content';
import { dataFiles } from './dataFiles';
import { chooserScript, earlyScript } from './early';
import { leafData } from './family';
import { headerFiles } from './headers';
import { inThreads } from './inThreads';
import { readManifest, type Manifest } from './manifest';
import { writeOffline, type OfflineLanguage } from './offline';
import { pageHtml, type Assets } from './page';
import { pictureNames, readPicture } from './picture';
import { sitemapFiles } from './sitemap';
import { noteTimes, stopwatch, sumOf, type Times } from './stopwatch';
import { faceStyle, pupilStyle, styleSheet, usesAdultStyle } from './styles';
import { webManifest, webManifestPath } from './webManifest';

const root = process.cwd();
const out = join(root, process.env['OUT_DIR'] ?? 'dist');
const base = import.meta.env.BASE_URL;
/** Where the site will stand, such as https://school.example; sitemaps need it, pages do not. */
const site = (process.env['SITE_URL'] ?? '').replace(/\/$/, '');
const content: Content = { root, lessons, guides };

function write(path: string, text: string): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

interface SiteAssets extends Assets {
  /** Addresses of the sheet for all pages, of that for pupils' pages, and of the typefaces. */
  readonly styles: { readonly whole: string; readonly pupils: string; readonly faces: string };
  /** The style of pupils' pages. */
  readonly forPupils: string;
  readonly fonts: (script: Language['script']) => string | undefined;
  readonly manifest: Manifest;
}

/** Reads what the client build made: the script's address, and the style, which is inlined. */
function readAssets(): SiteAssets {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const script = /<script[^>]*type="module"[^>]*src="([^"]+)"/.exec(html)?.[1];
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map((match) => match[1] ?? '');
  const [style] = styles;
  if (script === undefined || style === undefined || styles.length > 1)
    throw new Error('dist/index.html must name one script and one style; run the client build first.');
  const css = readFileSync(join(out, style.slice(base.length)), 'utf8').trim();
  const forPupils = pupilStyle(css);
  const mark = createHash('sha256').update(forPupils).digest('hex').slice(0, 8);
  const pupils = style.replace(/\.css$/, `.${mark}.css`);
  return {
    base,
    css,
    styles: { whole: style, pupils, faces: style.replace(/\.css$/, '.faces.css') },
    forPupils,
    styleFor: styleSheet(css),
    script,
    manifest: readManifest(out),
    fonts: (kind) => new RegExp(`url\\(["']?([^"')]*text-${kind}[^"')]*\\.woff2)`).exec(css)?.[1],
  };
}

const lessonAt = new Map(lessons.map((lesson) => [`${lesson.band}/${lesson.number}`, lesson]));

/** The modules a page needs besides the program: its own, and the view of its step. Lets them come side by side. */
function modulesOf(manifest: Manifest, page: Page): readonly string[] {
  const sources = [`src/pages/${pageModules[page.kind]}.tsx`];
  if (page.kind === 'opening') sources.push('src/player/OpeningPage.tsx');
  if (page.kind === 'quiet') sources.push('src/player/QuietPage.tsx');
  if (page.kind === 'closing') sources.push('src/player/ClosingPage.tsx', 'src/help/HelpCard.tsx');
  if (page.kind === 'step') {
    const activity = lessonAt.get(`${page.band}/${page.lesson}`)?.activities[page.step - 1];
    if (activity) sources.push(`src/activities/${activity.type}/View.tsx`);
    if (activity && 'helpCard' in activity) sources.push('src/help/HelpCard.tsx');
  }
  return manifest.filesFor('src/main.tsx', sources);
}

const pageModules: { readonly [K in Page['kind']]: string } = {
  home: 'HomePage',
  lessons: 'LessonsPage',
  opening: 'LessonPages',
  step: 'LessonPages',
  quiet: 'LessonPages',
  closing: 'LessonPages',
  help: 'HelpPage',
  settings: 'SettingsPage',
  privacy: 'PrivacyPage',
  teach: 'TeachPage',
  teaching: 'TeachingPages',
  parents: 'ParentsPage',
  family: 'FamilyPage',
  contacts: 'ContactsPage',
  school: 'SchoolPage',
  classLink: 'ClassLinkPage',
  class: 'ClassPage',
  tell: 'TellPage',
  offline: 'OfflinePage',
  gallery: 'GalleryPage',
};

/** Not pages to be found: the gallery of designers, the page for when there is no network, those that codes lead to, a class's two windows and its raised hands. */
function isUnlisted(page: Page): boolean {
  if (page.kind === 'gallery' || page.kind === 'school' || page.kind === 'class' || page.kind === 'offline') return true;
  return page.kind === 'teaching' && page.screen !== 'plan' && page.screen !== 'paper';
}

/** All pages that exist, in the order of the sitemap. */
function allPages(): readonly Page[] {
  const pages: Page[] = [
    { kind: 'home' },
    { kind: 'help' },
    { kind: 'teach' },
    { kind: 'teach', part: 'map' },
    { kind: 'parents' },
    { kind: 'contacts' },
    { kind: 'school' },
    { kind: 'classLink' },
    { kind: 'class' },
    { kind: 'tell' },
    { kind: 'privacy' },
    { kind: 'settings' },
    { kind: 'offline' },
    { kind: 'gallery' },
    ...bands.map((band) => ({ kind: 'lessons' as const, band })),
    ...[...familyTexts, ...familyTools].map((leaf) => ({ kind: 'family' as const, leaf })),
  ];
  for (const lesson of lessons) {
    const place = { band: lesson.band, lesson: lesson.number };
    pages.push({ kind: 'opening', ...place });
    for (let step = 1; step <= lesson.activities.length; step++)
      pages.push({ kind: 'step', ...place, step }, { kind: 'quiet', ...place, step });
    pages.push({ kind: 'closing', ...place });
    for (const screen of ['plan', 'desk', 'present', 'paper', 'check'] as const) pages.push({ kind: 'teaching', ...place, screen });
  }
  return pages;
}

async function renderPath(path: string, catalogue: Catalogue): Promise<string> {
  const { prelude } = await prerender(
    <CatalogueContext value={catalogue}>
      <StaticRouter basename={base.replace(/\/$/, '')} location={base.replace(/\/$/, '') + path}>
        <App />
      </StaticRouter>
    </CatalogueContext>,
    {
      // A larger page would otherwise hide its end from readers without JavaScript.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError(error) {
        throw error;
      },
    },
  );
  return new Response(prelude).text();
}

/** A parents' text says what it is for; all other pages are described alike, because their topics stay off shared screens. */
function descriptionOf(from: Content, language: Language, page: Page): string | null {
  const leaf = page.kind === 'family' ? familyTexts.find((one) => one === page.leaf) : undefined;
  return leaf === undefined ? null : leafData(from, language, leaf).lead;
}

/** A word that is asked for and does not exist shows its key. No page may go out like that. */
function checkForKeys(path: string, body: string): void {
  const key = /(?<=[>\s"])(?:ui|activities|routines|help|fixed|cast|pages|family)\.[a-zA-Z][\w-]*(?:\.[\w-]+)*(?=[<\s":.,])/.exec(body.replaceAll(/<(?:style|script|code)\b.*?<\/(?:style|script|code)>|(?:href|src|class|id|name|for)="[^"]*"/gs, ''));
  if (key) throw new Error(`${path} shows "${key[0]}" where a text should stand: nothing has that name.`);
}

const href = (path: string) => base.replace(/\/$/, '') + path;

/** Says what is wrong; whether anything is. */
function hasProblems(problems: readonly Problem[]): boolean {
  if (problems.length === 0) return false;
  console.error(`The content does not hold together:\n\n${describeProblems(problems)}\n\n${problems.length} problems.`);
  process.exitCode = 1;
  return true;
}

async function main(): Promise<void> {
  const watch = stopwatch();
  if (hasProblems(checkShared(content, languages))) return;
  const assets = readAssets();
  for (const name of pictureNames(root)) {
    const { picture, text } = readPicture(root, name);
    write(picture.file, text);
  }
  const pages = allPages();
  write(assets.styles.pupils.slice(base.length), assets.forPupils);
  write(assets.styles.faces.slice(base.length), faceStyle(assets.css));
  watch.lap('shared checks, pictures');
  const answers = await inThreads<string, LanguageAnswer>(import.meta.url, languages.map(({ code }) => code));
  if (hasProblems(answers.flatMap(({ problems }) => problems))) return;
  watch.lap('languages');
  writeEntrances(assets, pages);
  watch.lap('entrances');
  await writeOffline(
    { root, out, base, dataFolder: DATA_FOLDER, lessons, manifest: assets.manifest },
    languages.map((language) => offlineLanguage(assets, language)),
    watch,
  );
  write('SHA256SUMS', checkSums(out));
  watch.lap('check sums');
  noteTimes({ ...watch.times, ...sumOf(answers.map(({ times }) => times)) });
  console.log(`Wrote ${pages.length * languages.length} pages in ${languages.length} languages to ${out}.`);
}

/** What the thread of a language tells. */
interface LanguageAnswer {
  /** If there are any, nothing was written. */
  readonly problems: readonly Problem[];
  readonly times: Times;
}

/** Checks one language and writes its data files and pages. */
async function writeLanguage(language: Language): Promise<LanguageAnswer> {
  const watch = stopwatch();
  const problems = checkLanguage(content, language);
  watch.lap('checks, all threads');
  if (problems.length > 0) return { problems, times: watch.times };
  const assets = readAssets();
  const ready: Record<string, unknown> = {};
  for (const [file, make] of dataFiles(content, language)) {
    const data = make();
    ready[`${language.code}/${file}`] = data;
    write(`${DATA_FOLDER}/${language.code}/${file}`, JSON.stringify(data));
  }
  watch.lap('data, all threads');
  const words = createWords(language, shellData(content, language.code).words);
  write(webManifestPath(language), webManifest(base, language, words.t('ui.site.neutral')));
  const catalogue = createCatalogue(() => Promise.resolve(null), ready);
  for (const page of allPages()) {
    const path = pathOf(language.code, page);
    const body = await renderPath(path, catalogue);
    checkForKeys(path, body);
    if (!isForAdults(page) && usesAdultStyle(body)) throw new Error(`${path} is a pupil's page and uses style that src/build/styles.ts keeps for adults.`);
    write(
      `${path.slice(1)}index.html`,
      pageHtml(assets, {
        language: language.tag,
        direction: language.direction,
        title: titleOf(words, page),
        description: descriptionOf(content, language, page) ?? words.t('ui.site.description'),
        band: bandOf(page) ?? undefined,
        font: assets.fonts(language.script),
        modules: modulesOf(assets.manifest, page).map((file) => base + file),
        data: [{ kind: 'shell' as const }, ...dataOf(page)].map((key) => `${base}${DATA_FOLDER}/${language.code}/${dataFile(key)}`),
        alternates: languages.map((other) => ({ tag: other.tag, href: href(pathOf(other.code, page)) })),
        webManifest: base + webManifestPath(language),
        inlineScripts: [earlyScript],
        style: isForAdults(page) ? assets.styles.whole : assets.styles.pupils,
        robots: isUnlisted(page) ? 'noindex' : undefined,
        app: true,
        body: body.replace(/^<!DOCTYPE html>/i, ''),
      }),
    );
  }
  watch.lap('pages, all threads');
  return { problems, times: watch.times };
}

/** Shows itself only if no script has drawn the page by then. */
const lateStyle = '.late{animation:late 0s 4s both}@keyframes late{from{visibility:hidden}}';

/** What a device needs to show any page of a language without a network. */
function offlineLanguage(assets: Assets, language: Language): OfflineLanguage {
  const { t } = createWords(language, shellData(content, language.code).words);
  const pages = createWords(language, pagesData(content, language.code).words);
  const home = href(pathOf(language.code, { kind: 'home' }));
  return {
    language,
    lastWords: {
      tag: language.tag,
      direction: language.direction,
      title: pages.t('pages.offline.page.title'),
      text: pages.t('pages.offline.page.text'),
      retry: t('ui.error.retry'),
    },
    shell: pageHtml(
      { ...assets, css: assets.css + lateStyle },
      {
        language: language.tag,
        direction: language.direction,
        title: t('ui.site.neutral'),
        description: t('ui.site.neutral'),
        data: [],
        alternates: [],
        webManifest: base + webManifestPath(language),
        inlineScripts: [earlyScript],
        robots: 'noindex',
        app: true,
        redraw: true,
        body: `<main class="late wrap stack"><h1>${t('ui.site.name')}</h1><p>${t('ui.error.load')}</p><p><a class="btn btn-line" href="${home}">${t('ui.error.toHome')}</a></p></main>`,
      },
    ),
  };
}

/** The start page without a language, the page for what does not exist, and the lists for machines. */
function writeEntrances(assets: Assets, pages: readonly Page[]): void {
  const sections = (key: string, wordsOf: (tree: WordTree, language: Language) => string) =>
    languages
      .map((language) => {
        const text = wordsOf(shellData(content, language.code).words, language);
        return `<section lang="${language.tag}" dir="${language.direction}" class="stack"><p>${text}</p><p><a class="btn btn-line" hreflang="${language.tag}" href="${href(pathOf(language.code, { kind: 'home' }))}">${language.name}</a></p></section>`;
      })
      .join(`<!--${key}-->`);
  const say = (key: string) => (tree: WordTree, language: Language) => createWords(language, tree).t(key);
  const frame = (body: string) => `<main class="wrap stack" style="padding-block:2rem"><h1>Lamplight</h1>${body}</main>`;
  const shared = {
    language: languages[0]?.tag ?? '',
    direction: languages[0]?.direction ?? 'ltr',
    title: 'Lamplight',
    description: 'Lamplight',
    data: [],
    alternates: [],
  } as const;
  write(
    'index.html',
    pageHtml(assets, {
      ...shared,
      alternates: languages.map((language) => ({ tag: language.tag, href: href(pathOf(language.code, { kind: 'home' })) })),
      inlineScripts: [earlyScript, chooserScript(base, languages)],
      app: false,
      body: frame(sections('choose', say('ui.root.choose'))),
    }),
  );
  write(
    '404.html',
    pageHtml(assets, {
      ...shared,
      inlineScripts: [earlyScript],
      robots: 'noindex',
      app: true,
      redraw: true,
      body: frame(sections('missing', say('ui.error.notFound'))),
    }),
  );
  const listed = pages.filter((page) => page.kind !== 'quiet' && page.kind !== 'settings' && !isUnlisted(page));
  const addresses = languages.map(({ code }) => [code, listed.map((page) => site + href(pathOf(code, page)))] as const);
  for (const [file, text] of sitemapFiles(site + base, addresses)) write(file, text);
  for (const [file, text] of headerFiles(base, ['assets', 'art', DATA_FOLDER])) write(file, text);
  if (existsSync(join(out, '.vite'))) rmSync(join(out, '.vite'), { recursive: true });
}

if (isMainThread) await main();
else {
  const language = languages.find(({ code }) => code === workerData);
  if (language) parentPort?.postMessage(await writeLanguage(language), []);
}
