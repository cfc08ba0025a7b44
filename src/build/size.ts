// `npm run size`: prints what the built site weighs, beside its budgets. Needs `npm run build` first.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { pathOf, type Page } from '#src/address/paths';
import { budgets, weigh, weighFaces, weighKept } from './measure';

const out = join(process.cwd(), process.env['OUT_DIR'] ?? 'dist');
if (!existsSync(join(out, 'sitemap.xml'))) {
  console.error(`There is no built site in ${out}: run npm run build first.`);
  process.exit(1);
}
const base = process.env['BASE_PATH'] ?? '/';
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`.padStart(8);
const mark = (bytes: number, budget: number) => (bytes <= budget ? '' : '  OVER BUDGET');

console.log(`Brotli, 1 KB = 1024 bytes. Budgets: page ${kb(budgets.page)}, script ${kb(budgets.script)}, text face ${kb(budgets.textFace)}.\n`);
for (const [name, bytes] of weighFaces(out))
  console.log(`face   ${name.padEnd(14)} ${kb(bytes)}${name.startsWith('text') ? mark(bytes, budgets.textFace) : ''}`);

// Without a network: what a language takes, pupils' pages alone and with those for adults.
for (const language of languages)
  for (const [name, isWanted] of [['pupils', (part: string) => part !== 'adults'], ['whole', () => true]] as const) {
    const kinds = [...weighKept(out, language.code, isWanted)];
    const wire = kinds.reduce((sum, [, one]) => sum + one.wire, 0);
    const bytes = kinds.reduce((sum, [, one]) => sum + one.bytes, 0);
    const details = kinds.map(([kind, one]) => `${kind} ${one.files}: ${kb(one.wire).trim()} of ${kb(one.bytes).trim()}`).join(', ');
    console.log(`kept   ${language.code} ${name.padEnd(8)} ${kb(wire)} of ${kb(bytes)}${name === 'pupils' ? mark(wire, budgets.kept) : ''}   ${details}`);
  }

for (const language of languages) {
  const pages: Page[] = [{ kind: 'home' }, { kind: 'help' }];
  for (const lesson of lessons) {
    const place = { band: lesson.band, lesson: lesson.number };
    pages.push({ kind: 'opening', ...place });
    for (const [index] of lesson.activities.entries()) pages.push({ kind: 'step', ...place, step: index + 1 });
    pages.push({ kind: 'closing', ...place }, { kind: 'teaching', ...place, screen: 'plan' });
  }
  for (const page of pages) {
    const weight = weigh(out, base, pathOf(language.code, page));
    console.log(
      `page   ${weight.path.padEnd(28)} ${kb(weight.page)}${mark(weight.page, budgets.page)}   script ${kb(weight.script)}${mark(weight.script, page.kind === 'teaching' ? budgets.teacherScript : budgets.script)}`,
    );
  }
}
