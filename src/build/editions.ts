// `npm run editions`: the site as a folder that opens from a disk, and as one file for each language, in `editions/`.
// EDITIONS=ar,folder makes only some of them. Needs nothing but the sources.

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages, type Language } from '#locales/index';
import { describeProblems } from '#src/content/problem';
import { createWords } from '#src/i18n/words';
import { aliases, productionRouter } from './aliases';
import { checkContent, shellData, type Content } from './content';
import { dataFiles } from './dataFiles';
import { earlyScript } from './early';
import { icons } from './icons';
import { pictureNames, readPicture } from './picture';
import { lamplight } from './plugin';
import { flattenReact } from './flattenReact';
import { shakeRouter } from './shakeRouter';

// Whoever starts this, a test as well: what is built is for use.
process.env['NODE_ENV'] = 'production';
const root = process.cwd();
const out = process.env['EDITIONS_DIR'] ?? join(root, 'editions');
const wanted = process.env['EDITIONS']?.split(',');
const content: Content = { root, lessons, guides };

/** Leaves out the other languages, so that a file for one language offers no other. */
function onlyLanguage(code: string): Plugin {
  return {
    name: 'only-language',
    transform: (source, id) =>
      id.endsWith('/locales/index.ts')
        ? { code: `${source.replace('export const languages', 'const all')}\nexport const languages = all.filter((one) => one.code === ${JSON.stringify(code)});`, map: null }
        : null,
  };
}

interface Program {
  readonly script: string;
  readonly style: string;
  readonly folder: string;
}

async function buildProgram(name: string, code: string | null): Promise<Program> {
  const folder = join(root, '.cache/editions', name);
  const here = (path: string) => join(root, path);
  await build({
    root,
    configFile: false,
    mode: 'edition',
    base: './',
    publicDir: false,
    // Rolldown warns of import.meta in Vite's own helper, which a single script never calls.
    logLevel: 'error',
    // One classic script has no address of its own, and needs none.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '""' },
    plugins: [icons, ...(code === null ? [] : [onlyLanguage(code)]), react(), lamplight(root), flattenReact, shakeRouter],
    resolve: { alias: { ...aliases(root), ...productionRouter(root) } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: ['es2022', 'chrome109', 'safari16', 'firefox115'],
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: here('src/edition/main.tsx'),
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'app.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const style = readdirSync(folder).find((file) => file.endsWith('.css'));
  if (style === undefined) throw new Error('The edition has no style.');
  return { folder, script: readFileSync(join(folder, 'app.js'), 'utf8'), style: readFileSync(join(folder, style), 'utf8') };
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Text that stands in a script block must not end it. */
const inBlock = (text: string) => text.replaceAll(/<\/(?=script)/gi, String.raw`<\/`).replaceAll('<!--', String.raw`<\!--`);

interface Page {
  readonly language: Language | null;
  readonly style: string;
  readonly scripts: readonly string[];
  readonly icon: string;
  /** What the policy allows besides what stands in the page. */
  readonly sources: { readonly script: string; readonly style: string; readonly other: string };
}

function pageOf({ language, style, scripts, icon, sources }: Page): string {
  const shown = language === null ? null : createWords(language, shellData(content, language.code).words);
  const title = shown?.t('ui.site.neutral') ?? 'Lamplight';
  const policy = `default-src 'none'; script-src ${hashOf(earlyScript)} ${sources.script}; style-src ${sources.style}; style-src-attr 'unsafe-inline'; img-src ${sources.other}; font-src ${sources.other}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html><html lang="${(language ?? languages[0])?.tag}" dir="${language?.direction ?? 'ltr'}" data-faces><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><title>${title}</title><link rel="icon" href="${icon}"><script>${earlyScript}</script>${style}</head><body><div id="root" data-page="any"></div>${scripts.join('')}</body></html>`;
}

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A folder for a stick or a school's share: all languages, opened by its index.html. */
async function makeFolder(): Promise<void> {
  const program = await buildProgram('folder', null);
  const folder = join(out, 'lamplight');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(program.folder)) cpSync(join(program.folder, file), join(folder, file));
  cpSync(join(root, 'assets/public/icon.svg'), join(folder, 'icon.svg'));
  for (const name of pictureNames(root)) {
    const { picture, text } = readPicture(root, name);
    write(join(folder, picture.file), text);
  }
  for (const language of languages)
    for (const [file, make] of dataFiles(content, language)) {
      const path = `${language.code}/${file}`;
      write(join(folder, 'data', path.replace(/\.json$/, '.js')), `lamplight(${JSON.stringify(path)},${JSON.stringify(make())})`);
    }
  const style = readdirSync(program.folder).find((file) => file.endsWith('.css'));
  write(
    join(folder, 'index.html'),
    pageOf({
      language: null,
      style: `<link rel="stylesheet" href="${style}">`,
      scripts: ['<script src="app.js"></script>'],
      icon: 'icon.svg',
      // Browsers disagree whether a file on a disk is 'self'.
      sources: { script: "'self' file:", style: "'self' file:", other: "'self' file: data:" },
    }),
  );
  console.log(`${folder}: open index.html`);
}

const dataUri = (type: string, bytes: Uint8Array) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

const block = (path: string, data: unknown) => `<script type="application/json" data-path="${path}">${inBlock(JSON.stringify(data))}</script>`;

/** One file with one language in it: what it needs from others is written into it. */
async function makeFile(language: Language): Promise<void> {
  const program = await buildProgram(language.code, language.code);
  const style = program.style.replaceAll(/url\((?:\.\/)?([\w-]+\.woff2)\)/g, (whole, font: string) =>
    // Other scripts' typefaces stay out.
    font.includes(language.script) || font.includes('latin') ? `url(${dataUri('font/woff2', readFileSync(join(program.folder, font)))})` : whole,
  );
  const blocks = [...dataFiles(content, language)].map(([file, make]) => {
    return block(`${language.code}/${file}`, make());
  });
  const logo = readFileSync(join(root, 'assets/public/icon.svg'));
  const drawings = pictureNames(root).map((name) => readPicture(root, name));
  const art = drawings.map(({ picture, text }) => [picture.file, Buffer.from(text)] as const);
  blocks.push(block('art', Object.fromEntries(art.map(([path, bytes]) => [path, dataUri('image/svg+xml', bytes)]))));
  const script = inBlock(program.script);
  const file = join(out, `lamplight-${language.code}.html`);
  write(
    file,
    pageOf({
      language,
      style: `<style>${style}</style>`,
      scripts: [...blocks, `<script>${script}</script>`],
      icon: dataUri('image/svg+xml', logo),
      sources: { script: hashOf(script), style: hashOf(style), other: 'data:' },
    }),
  );
  console.log(`${file}: ${(readFileSync(file).length / 1024).toFixed(0)} KB`);
}

const problems = checkContent(content, languages);
if (problems.length > 0) {
  console.error(`The content does not hold together:\n\n${describeProblems(problems)}`);
  process.exitCode = 1;
} else {
  if (!wanted || wanted.includes('folder')) await makeFolder();
  for (const language of languages) if (!wanted || wanted.includes(language.code)) await makeFile(language);
}
