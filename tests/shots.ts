// `npm run shots`: pictures of pages for people to look at, in every mix of size, language and theme, and one contact
// sheet for each area. They stay in the folder shots, which is not part of the project. Needs `npm run build` first.
// SHOTS=<word> takes only pages whose address has that word.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page as Tab } from 'playwright-core';
import { preview } from 'vite';
import { languages } from '#locales/index';
import { familyTexts, familyTools, pathOf, type Page } from '#src/address/paths';
import { lessons } from '#lessons/index';
import { launchBrowser } from './e2e/browser';

const folder = join(process.cwd(), 'shots');
const wanted = process.env['SHOTS'] ?? '';

const sizes = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'wide', width: 1280, height: 800 },
] as const;
const themes = ['light', 'dark', 'contrast'] as const;

interface Look {
  readonly language: string;
  readonly size: (typeof sizes)[number];
  readonly theme: (typeof themes)[number];
  readonly print?: true;
}

const [first, ...others] = languages;
const rightToLeft = languages.find((language) => language.direction === 'rtl');

/** Every theme on a phone and wide in two writings, paper once; the other languages on a phone. */
const looks: readonly Look[] = [
  ...[first, rightToLeft].flatMap((language) =>
    language ? sizes.flatMap((size) => themes.map((theme) => ({ language: language.code, size, theme }))) : [],
  ),
  ...others
    .filter((language) => language !== rightToLeft)
    .map((language) => ({ language: language.code, size: sizes[0], theme: 'light' as const })),
  ...(first ? [{ language: first.code, size: sizes[1], theme: 'light' as const, print: true as const }] : []),
];

interface Area {
  readonly name: string;
  readonly pages: readonly Page[];
}

const areas: readonly Area[] = [
  { name: 'site', pages: (['home', 'help', 'tell', 'settings', 'privacy', 'offline', 'teach', 'contacts', 'classLink', 'class'] as const).map((kind) => ({ kind })) },
  { name: 'parents', pages: [{ kind: 'parents' }, ...[...familyTexts, ...familyTools].map((leaf) => ({ kind: 'family' as const, leaf }))] },
  {
    name: 'teaching',
    pages: lessons.flatMap(({ band, number }) => (['plan', 'desk', 'present', 'paper', 'check'] as const).map((screen) => ({ kind: 'teaching' as const, band, lesson: number, screen }))),
  },
  { name: 'bands', pages: [...new Set(lessons.map((lesson) => lesson.band))].map((band) => ({ kind: 'lessons' as const, band })) },
  ...lessons.map((lesson) => {
    const place = { band: lesson.band, lesson: lesson.number };
    return {
      name: `lesson ${lesson.band} ${lesson.number}`,
      pages: [
        { kind: 'opening' as const, ...place },
        ...lesson.activities.map((_, index) => ({ kind: 'step' as const, ...place, step: index + 1 })),
        { kind: 'quiet' as const, ...place, step: 1 },
        { kind: 'closing' as const, ...place },
      ],
    };
  }),
];

async function take(browser: Browser, site: string, page: Page, look: Look): Promise<string> {
  const context = await browser.newContext({ viewport: look.size, reducedMotion: 'reduce' });
  try {
    const saved = JSON.stringify({ version: 2, settings: { theme: look.theme } });
    await context.addInitScript((text) => sessionStorage.setItem('lamplight', text), saved);
    const tab: Tab = await context.newPage();
    if (look.print) await tab.emulateMedia({ media: 'print' });
    const path = pathOf(look.language, page);
    await tab.goto(site + path, { waitUntil: 'networkidle' });
    const kind = look.print ? 'print' : `${look.size.name} ${look.theme}`;
    const name = `${path.replaceAll('/', '_')}${kind.replace(' ', '-')}.png`;
    // What sticks to the window would stand in the middle of a long picture.
    await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('aside, header { position: static !important; }');
      document.adoptedStyleSheets.push(sheet);
    });
    // Very long pages would make a sheet that nobody can look at.
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    await tab.screenshot({
      path: join(folder, name),
      fullPage: true,
      clip: { x: 0, y: 0, width: look.size.width, height: Math.min(height, look.size.height * 4) },
    });
    return name;
  } finally {
    await context.close();
  }
}

async function sheet(browser: Browser, area: string, look: Look, names: readonly string[]): Promise<void> {
  const figures = names.map((name) => {
    const image = readFileSync(join(folder, name)).toString('base64');
    return `<figure><img src="data:image/png;base64,${image}"><figcaption>${name}</figcaption></figure>`;
  });
  const style =
    `body{margin:12px;display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start;font:11px sans-serif;background:#888}figure{margin:0;inline-size:${look.size.width > 800 ? 402 : 195}px}img{inline-size:100%}`;
  const context = await browser.newContext({ viewport: { width: 1700, height: 1000 } });
  const tab = await context.newPage();
  await tab.setContent(`<style>${style}</style>${figures.join('')}`);
  await tab.screenshot({ path: join(folder, `sheet ${area}.jpg`), type: 'jpeg', quality: 70, fullPage: true });
  await context.close();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const server = await preview({ logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } });
const site = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
const browser = await launchBrowser();
let count = 0;
for (const area of areas) {
  const pages = area.pages.filter((page) => pathOf('', page).includes(wanted));
  for (const look of looks) {
    const names: string[] = [];
    for (const page of pages) names.push(await take(browser, site, page, look));
    count += names.length;
    const kind = look.print ? 'print' : `${look.size.name} ${look.theme}`;
    if (names.length > 0) await sheet(browser, `${area.name} ${look.language} ${kind}`, look, names);
  }
}
writeFileSync(join(folder, '.done'), '');
await browser.close();
await server.close();
console.log(`${count} pictures and their contact sheets in ${folder}.`);
