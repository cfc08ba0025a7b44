// The daily lesson plan as a Word file: what a teacher needs stands in it, in the page's language and direction.

import { inflateRawSync } from 'node:zlib';
import { Packer } from 'docx';
import { expect, test } from 'vitest';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages, type Language } from '#locales/index';
import { guideDataOf, lessonData, pagesData, shellData, type Content } from '#src/build/content';
import { createWords } from '#src/i18n/words';
import { rphDocument } from '#src/pages/rphFile';
import type { RphField } from '#src/pages/rphFields';
import { rphSheet, type RphSheet } from '#src/pages/rphSheet';

const content: Content = { root: process.cwd(), lessons, guides };
const typedIn: Readonly<Partial<Record<RphField, string>>> = { class: '2 Bestari', date: '12.1.2027', reflection: 'Good.\nOnce more: step 3 & 4 <slowly>.' };

function sheetOf(language: Language, lessonId: string, minutes: number, typed: typeof typedIn = {}): RphSheet {
  const lesson = lessons.find(({ id }) => id === lessonId);
  const guide = guides.find(({ lesson: id }) => id === lessonId);
  const version = guide?.versions.find((one) => one.minutes === minutes);
  if (!lesson || !guide || !version) throw new Error(`There is no ${lessonId} of ${minutes} minutes.`);
  return rphSheet({
    language,
    shell: createWords(language, shellData(content, language.code).words).t,
    t: createWords(language, pagesData(content, language.code).words).t,
    data: lessonData(content, language.code, lesson),
    guide: guideDataOf(content, language.code, guide),
    version,
    typed,
  });
}

/** One file out of a zip, by its list of contents at the end. */
function unzipped(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  for (let at = zip.readUInt32LE(end + 16); zip.readUInt32LE(at) === 0x02_01_4b_50; ) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const next = at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
    if (zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)) === name) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
    }
    at = next;
  }
  throw new Error(`There is no ${name} in the file.`);
}

const fileOf = async (sheet: RphSheet) => unzipped(await Packer.toBuffer(rphDocument(sheet)), 'word/document.xml');
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
const textsOf = (sheet: RphSheet) => [
  sheet.title, ...sheet.about, sheet.course.title, ...sheet.course.head, ...sheet.course.rows.flat(),
  ...[...sheet.before, ...sheet.after].flatMap(({ label, lines }) => [label, ...lines]),
];

test.each(languages.map((language) => [language.name, language] as const))('in %s every text of the plan stands in the file', async (_, language) => {
  const sheet = sheetOf(language, '12-14-fake-offers', 45, typedIn);
  const file = await fileOf(sheet);
  const texts = textsOf(sheet);
  expect(texts.filter((text) => text === '' || text.startsWith('pages.'))).toEqual([]);
  expect(texts.filter((text) => !file.includes(xml(text)))).toEqual([]);
  // Where a colon has a space before it, each has one that does not break.
  const spaced = createWords(language, shellData(content, language.code).words).t('ui.label', { label: '' }).includes('\u00A0');
  expect(textsOf(sheetOf(language, '12-14-fake-offers', 45)).filter((text) => spaced && /(?<!\u00A0):(?=\s|$)/.test(text))).toEqual([]);
  expect(file).not.toMatch(/[\u2066-\u2069]/);
});

test('what the teacher typed is in it, line by line, and what was left empty leaves room', async () => {
  const language = languages[0];
  if (!language) throw new Error('There is no language.');
  const sheet = sheetOf(language, '12-14-fake-offers', 45, typedIn);
  const file = await fileOf(sheet);
  for (const text of ['2 Bestari', '12.1.2027', 'Good.', 'Once more: step 3 &amp; 4 &lt;slowly&gt;.']) expect(file).toContain(text);
  const empty = sheet.before.filter(({ lines }) => lines.length === 0);
  // Time, subject, theme, and the two standards, which only the teacher can know.
  expect(empty.length).toBe(5);
  expect(empty.filter(({ hint }) => hint !== undefined).length).toBe(2);
});

test('the course has the times of the chosen length, and says what it leaves for working alone', () => {
  const language = languages[0];
  if (!language) throw new Error('There is no language.');
  for (const minutes of [20, 45, 70]) {
    const { rows } = sheetOf(language, '12-14-fake-offers', minutes).course;
    expect(rows[0]?.[0]).toMatch(/^0–/);
    expect(rows.at(-1)?.[0]).toContain(`–${minutes}`);
  }
  const left = (minutes: number) => sheetOf(language, '12-14-fake-offers', minutes).course.rows.filter(([time]) => time === '–').length;
  expect(left(20)).toBeGreaterThan(left(70));
});

test.each(languages.map((language) => [language.name, language.direction, language] as const))('%s is written %s, in tables and in lines', async (_, direction, language) => {
  const file = await fileOf(sheetOf(language, '12-14-fake-offers', 45));
  const count = (tag: string) => file.split(tag).length - 1;
  const rtl = direction === 'rtl';
  expect(count('<w:bidiVisual/>')).toBe(rtl ? count('<w:tbl>') : 0);
  expect(count('<w:rtl/>')).toBe(rtl ? count('<w:t ') + count('<w:t>') : 0);
  // Two empty lines, before and between the tables, have no direction.
  expect(count('<w:bidi/>')).toBe(rtl ? count('<w:p>') - 2 : 0);
});
