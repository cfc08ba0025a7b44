// Makes a copy of the project with a course of any size: its own lessons under further numbers, its own languages under
// further codes. The texts repeat, so the copies show what a size costs and not what such lessons would say.

import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lessons as ownLessons } from '#lessons/index';
import { languages as ownLanguages, type Language } from '#locales/index';
import { bands, type Band } from '#src/address/band';

/** What lessons are made of. */
export const contentOnly: readonly string[] = ['assets/illustrations', 'lessons', 'locales', 'src/help/countries', 'teacher-guides'];
/** What the project needs to be built; fonts that were cut already need not be cut again. */
const wholeProject: readonly string[] = ['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', 'assets', 'lessons', 'locales', 'src', 'teacher-guides', '.cache/generated'];

/** Codes that are in no list of ours, and the region that makes a tag of its own of the copied language's tag. */
const further: Readonly<Record<Language['direction'], readonly (readonly [code: string, region: string])[]>> = {
  rtl: [['arz', 'EG'], ['apc', 'SY'], ['acm', 'IQ'], ['ary', 'MA'], ['arq', 'DZ'], ['aeb', 'TN'], ['afb', 'KW'], ['ayl', 'LY'], ['apd', 'SD'], ['ayn', 'YE'], ['acx', 'OM'], ['ajp', 'JO']],
  ltr: [['frc', 'CA'], ['kea', 'CV'], ['ceb', 'PH'], ['frp', 'CH'], ['mwl', 'PT'], ['pam', 'SG'], ['pcd', 'BE'], ['fab', 'AO'], ['ilo', 'US'], ['wln', 'LU'], ['pov', 'GW'], ['war', 'MY']],
};

interface Copy {
  /** Id of the lesson that is copied; its own id for a lesson of the project. */
  readonly from: string;
  readonly id: string;
  readonly band: Band;
  readonly number: number;
}

/** The project's own lessons first; copies go to the band that has the fewest. Throws when addresses end. */
export function lessonsOf(count: number): readonly Copy[] {
  const all: Copy[] = ownLessons.slice(0, count).map(({ id, band, number }) => ({ from: id, id, band, number }));
  for (let index = all.length; index < count; index++) {
    const from = ownLessons[index % ownLessons.length];
    const sizes = bands.map((band) => ({ band, size: all.filter((one) => one.band === band).length }));
    const fewest = sizes.reduce((least, one) => (one.size < least.size ? one : least));
    const number = Math.max(0, ...all.filter((one) => one.band === fewest.band).map((one) => one.number)) + 1;
    if (!from || number > 99) throw new Error(`Addresses have room for 99 lessons of a band; ${count} lessons are too many.`);
    all.push({ from: from.id, id: `${fewest.band}-${from.id.slice(from.band.length + 1)}-copy-${number}`, band: fewest.band, number });
  }
  return all;
}

/** The project's own languages first, then copies, so that both directions are as frequent. The source language is not copied: equal texts are a mistake there. */
export function languagesOf(count: number): readonly (Language & { readonly from: string })[] {
  const all = ownLanguages.slice(0, count).map((language) => ({ ...language, from: language.code }));
  const used = { ltr: 0, rtl: 0 };
  while (all.length < count) {
    const direction = all.filter((one) => one.direction === 'rtl').length * 2 < all.length ? 'rtl' : 'ltr';
    const sources = ownLanguages.slice(1).filter((one) => one.direction === direction);
    const source = sources[used[direction] % sources.length];
    const [code, region] = further[direction][used[direction]++] ?? [];
    if (!source || code === undefined) throw new Error(`There are codes for ${all.length} languages only.`);
    all.push({ ...source, from: source.code, code, tag: `${source.tag}-${region}`, name: `${source.name} ${region}` });
  }
  return all;
}

/** Replaces what must be there exactly once. */
function replaced(text: string, what: string, by: string): string {
  if (text.split(what).length !== 2) throw new Error(`"${what}" does not stand exactly once.`);
  return text.replace(what, () => by);
}

function writeList(target: string, folder: string, type: string, file: string, name: string, copies: readonly Copy[]): void {
  const imports = copies.map(({ id }, index) => `import one${index} from './${id}';`);
  const names = copies.map((_, index) => `one${index}`);
  writeFileSync(
    join(target, folder, 'index.ts'),
    `import type { ${type} } from '${file}';\n${imports.join('\n')}\n\nexport const ${name}: readonly ${type}[] = [${names.join(', ')}];\n`,
  );
}

/** Writes the project with so many lessons and languages into `target`, ready for `npm run build`; `paths`: what of it. */
export function makeCourse(root: string, target: string, lessonCount: number, languageCount: number, paths = wholeProject): void {
  for (const path of paths)
    if (existsSync(join(root, path))) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      cpSync(join(root, path), join(target, path), { recursive: true });
    }
  symlinkSync(realpathSync(join(root, 'node_modules')), join(target, 'node_modules'));
  const copies = lessonsOf(lessonCount);
  const real = new Map(ownLessons.map((lesson) => [lesson.id, lesson]));

  for (const { from, id, band, number } of copies) {
    const source = real.get(from);
    if (from === id || !source) continue;
    const lesson = readFileSync(join(root, 'lessons', `${from}.ts`), 'utf8');
    const head = [[`id: '${from}'`, `id: '${id}'`], [`band: '${source.band}'`, `band: '${band}'`], [`number: ${source.number},`, `number: ${number},`]] as const;
    writeFileSync(join(target, 'lessons', `${id}.ts`), head.reduce((text, [what, by]) => replaced(text, what, by), lesson));
    const guide = readFileSync(join(root, 'teacher-guides', `${from}.ts`), 'utf8');
    writeFileSync(join(target, 'teacher-guides', `${id}.ts`), replaced(guide, `lesson: '${from}'`, `lesson: '${id}'`));
  }
  writeList(target, 'lessons', 'Lesson', '#src/lesson/lesson', 'lessons', copies);
  writeList(target, 'teacher-guides', 'Guide', '#src/lesson/guide', 'guides', copies);

  const all = languagesOf(languageCount);
  const index = readFileSync(join(target, 'locales/index.ts'), 'utf8');
  const entries = all.map(({ from: _from, ...language }) => JSON.stringify(language)).join(',\n');
  const [list = ''] = /readonly Language\[\] = \[\n.*?\n\];/s.exec(index) ?? [];
  writeFileSync(join(target, 'locales/index.ts'), replaced(index, list, `readonly Language[] = [\n${entries}\n];`));
  for (const { code, from } of all) {
    if (code !== from) {
      cpSync(join(root, 'locales', from), join(target, 'locales', code), { recursive: true });
      cpSync(join(root, 'teacher-guides', from), join(target, 'teacher-guides', code), { recursive: true });
    }
    writeWords(target, code, copies);
  }
}

/** Words of lessons and guides lie in files of their own; the family pages have theirs for each lesson in one file. */
function writeWords(target: string, code: string, copies: readonly Copy[]): void {
  const file = join(target, 'locales', code, 'family.json');
  const family: { together: { lessons: Record<string, unknown> } } = JSON.parse(readFileSync(file, 'utf8'));
  for (const { from, id } of copies) {
    if (from === id) continue;
    for (const folder of [`locales/${code}/lessons`, `teacher-guides/${code}`])
      cpSync(join(target, folder, `${from}.json`), join(target, folder, `${id}.json`));
    family.together.lessons[id] = family.together.lessons[from];
  }
  writeFileSync(file, JSON.stringify(family));
}
