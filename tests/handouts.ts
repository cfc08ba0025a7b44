// `npm run handouts`: the plan and the paper of every lesson in every language as PDF, tagged, with text that can be
// selected, in the folder handouts, which is not part of the project. Needs `npm run build` first.
// LOCALE=<code> and LESSON=<band>/<number> take only those.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { pathOf } from '#src/address/paths';
import { launchBrowser } from './e2e/browser';

const folder = join(process.cwd(), 'handouts');
const wanted = process.env['LOCALE'];
const lesson = process.env['LESSON'];

/** How many pages a PDF has, by its own page tree. */
function pagesOf(file: string): number {
  return [...readFileSync(file, 'latin1').matchAll(/\/Type\s*\/Page[^s]/g)].length;
}

rmSync(folder, { recursive: true, force: true });
const server = await preview({ logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } });
const site = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
const browser = await launchBrowser();
for (const { code } of languages.filter((one) => wanted === undefined || one.code === wanted)) {
  mkdirSync(join(folder, code), { recursive: true });
  for (const { band, number } of lessons.filter((one) => lesson === undefined || `${one.band}/${one.number}` === lesson))
    for (const screen of ['plan', 'paper'] as const) {
      const tab = await browser.newPage();
      await tab.goto(site + pathOf(code, { kind: 'teaching', band, lesson: number, screen }), { waitUntil: 'networkidle' });
      // Everything the page offers; a person prints what they tick.
      for (const box of await tab.locator('input[data-part]').all()) await box.check();
      await tab.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
      });
      const file = join(folder, code, `${band} ${number} ${screen}.pdf`);
      await tab.pdf({ path: file, format: 'A4', tagged: true, outline: true });
      await tab.close();
      console.log(`${`${code}/${band} ${number} ${screen}.pdf`.padEnd(28)} ${String(pagesOf(file)).padStart(3)} pages`);
    }
}
await browser.close();
await server.close();
