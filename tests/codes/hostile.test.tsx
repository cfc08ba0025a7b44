// Codes and saved states that somebody made to break things: nothing throws, nothing is shown as anything but text, and there is
// always an explanation.

import * as fc from 'fast-check';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import help from '#locales/en/help.json';
import pages from '#locales/en/pages.json';
import { languages } from '#locales/index';
import { decodeClass, encodeClass, mostBands, mostLessons } from '#src/codes/classCode';
import { sealed } from '#src/codes/linkCode';
import { decodeProgress } from '#src/codes/resumeCode';
import { decodeSchool, encodeSchool, longestField, plainLine, schoolRoles, type ContactField } from '#src/codes/schoolCode';
import { isRecord } from '#src/content/saved';
import { SchoolList } from '#src/help/SchoolContacts';
import { WordsContext } from '#src/i18n/useWords';
import { createWords } from '#src/i18n/words';
import { addProgress, progressOf } from '#src/lesson/progress';
import { parseSaved } from '#src/storage/saved';
import { createStore } from '#src/storage/store';

const runs = 200;
const language = languages.find(({ code }) => code === 'en');
if (!language) throw new Error('There is no English.');
const words = createWords(language, { help });

/** Markup, scripts, templates, signs that turn the reading order, unseen signs, piles of marks. */
const nastyText = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '</p><iframe src=//x.example>', 'javascript:alert(1)', '{fx1}', '$t(fixed.fx1)', '{{name}}', '$&',
    '\u202Egnp.exe', '\u2066\u2067\u2068', '\u200B\u200C\u200D\uFEFF', '\u0000\u0007\u001B[31m', '\uD800', 'Z\u0300\u0301\u0302\u0303\u0304', '__proto__', 'constructor', '\n\n', '<b>', '&lt;b&gt;', 'tel:999',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** A payload as our own encoder writes it, with a right check sum, but with content of somebody's choice. */
function signed(lines: readonly string[]): string {
  const binary = String.fromCharCode(...new TextEncoder().encode(lines.join('\n')));
  const payload = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return sealed('1', payload);
}

/** Half of it harmless, so that some codes hold together as a whole. */
const fieldText = fc.oneof({ weight: 2, arbitrary: fc.constantFrom('Room 12', 'Ms Dina', 'السيدة دينا', '') }, { weight: 1, arbitrary: nastyText });
const contact = fc.tuple(fc.constantFrom('0', '1', '7', '7', '8', 'x'), fieldText, fieldText, fieldText);
const signedCode = fc
  .tuple(fc.constantFrom('', 'MY', 'PS', '<b'), fc.array(contact, { minLength: 1, maxLength: 3 }))
  .map(([country, contacts]) => signed([country, ...contacts.flat()]));
const schoolCodes = fc.oneof(signedCode, signedCode, signedCode, nastyText, fc.string({ maxLength: 2000 }), fc.base64String({ maxLength: 900 }), fc.array(nastyText, { maxLength: 40 }).map((lines) => signed(lines)));

const reasons = (group: object) => new Set(Object.keys(group));

/** Elements and attributes of the list, each once; text does not count. */
function outline(element: Element): readonly string[] {
  const found = [...element.querySelectorAll('*')].map((one) => [one.localName, ...one.getAttributeNames()].join(' '));
  return [...new Set(found)].toSorted();
}

test('a hostile school code is refused with a reason that has words, or shows text in our own elements and nothing else', () => {
  const plain = render(
    <WordsContext value={words}>
      <SchoolList contacts={[{ role: 'nurse', name: 'A', place: 'B', hours: 'C' }]} />
    </WordsContext>,
  );
  const allowed = outline(plain.container);
  plain.unmount();
  let shown = 0;
  fc.assert(
    fc.property(schoolCodes, (code) => {
      const school = decodeSchool(code);
      if (!school.ok) {
        expect(reasons(pages.school.refused)).toContain(school.why);
        return;
      }
      shown++;
      const { container, unmount } = render(
        <WordsContext value={words}>
          <SchoolList contacts={school.value.contacts} />
        </WordsContext>,
      );
      for (const part of outline(container)) expect(allowed).toContain(part);
      expect(container.textContent).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F]/u);
      for (const { name, place, hours } of school.value.contacts)
        for (const text of [name, place, hours]) expect([...container.querySelectorAll('bdi')].map((one) => one.textContent).concat('')).toContain(text);
      unmount();
    }),
    { numRuns: runs * 3 },
  );
  // Otherwise nothing would have been rendered at all.
  expect(shown).toBeGreaterThan(20);
});

test('what a school may enter always comes back as it was entered, cleaned', () => {
  const field = (name: ContactField) => fc.string({ unit: 'grapheme', maxLength: longestField[name] });
  const entered = fc.record({ role: fc.constantFrom(...schoolRoles), name: field('name'), place: field('place'), hours: field('hours') });
  fc.assert(
    fc.property(fc.constantFrom(null, 'MY', 'PS'), fc.array(entered, { maxLength: 5 }), (country, contacts) => {
      const code = encodeSchool({ country, contacts });
      if (!code.ok) {
        expect([...reasons(pages.contacts.problem), 'damaged']).toContain(code.why);
        return;
      }
      const clean = contacts.map(({ role, name, place, hours }) => ({ role, name: plainLine(name), place: plainLine(place), hours: plainLine(hours) }));
      expect(decodeSchool(code.value)).toEqual({ ok: true, value: { country, contacts: clean } });
    }),
    { numRuns: runs },
  );
});

const steps = fc.array(fc.constantFrom('0', '1'), { minLength: 1, maxLength: 30 }).map((all) => all.join(''));
const classLink = fc.record({
  language: fc.constantFrom('en', 'ar', 'tl', 'fil'),
  country: fc.constantFrom(null, 'MY', 'PS'),
  lessons: fc.uniqueArray(fc.record({ band: fc.nat(mostBands - 1), lesson: fc.integer({ min: 1, max: 99 }), steps: steps.filter((one) => one.includes('1')) }), {
    minLength: 1,
    maxLength: mostLessons,
    selector: ({ band, lesson }) => `${band} ${lesson}`,
  }),
});

test('whatever a teacher chooses for a class comes back as it was chosen', () => {
  fc.assert(
    fc.property(classLink, (link) => {
      const code = encodeClass(link);
      expect(code.ok && decodeClass(code.value)).toEqual({ ok: true, value: link });
    }),
    { numRuns: runs },
  );
});

/** Parts of a class code and what somebody may put in their place, with a right check sum. */
const classPart = fc.oneof(
  fc.constantFrom('en', 'ar', 'MY', '', '1-2-1k', '0-1-1k', '2-99-zzzzz', '3-1-1k', '1-0-1', '1-2-1', '1-2-0', '-', '__proto__', '1-2-zzzzzzz', '01-2-1k'),
  fc.tuple(fc.nat(4), fc.nat(120), steps).map(([band, lesson, marks]) => `${band}-${lesson}-${Number.parseInt(`1${marks}`, 2).toString(36)}`),
  fc.string({ unit: fc.constantFrom(...'abzAZ019-_'), maxLength: 12 }),
);
const classCodes = fc.oneof(
  // Half of it harmless, so that some codes hold together as a whole.
  fc.tuple(fc.constantFrom('en', 'ar', 'en', 'x'), fc.constantFrom('', 'MY', 'my'), fc.array(fc.constantFrom('1-2-1k', '0-1-3', '2-99-zzzzz'), { maxLength: 3 })).map((parts) => sealed('1', parts.flat().join('_'))),
  fc.tuple(fc.constantFrom('en', 'ar', 'en', 'x', ''), fc.constantFrom('', 'MY', 'my'), fc.array(classPart, { maxLength: 10 })).map(([language, country, parts]) => sealed('1', [language, country, ...parts].join('_'))),
  fc.array(classPart, { maxLength: 4 }).map((parts) => sealed('1', parts.join('_'))),
  schoolCodes,
);

test('whatever stands in place of a class link is refused with a reason that has words, or holds nothing but bands, numbers and steps', () => {
  let read = 0;
  fc.assert(
    fc.property(classCodes, (code) => {
      const link = decodeClass(code);
      if (!link.ok) {
        expect(reasons(pages.class.refused)).toContain(link.why);
        return;
      }
      read++;
      expect(link.value.language).toMatch(/^[a-z]{2,3}$/);
      expect(link.value.country ?? 'MY').toMatch(/^[A-Z]{2}$/);
      expect(link.value.lessons.length).toBeGreaterThan(0);
      expect(link.value.lessons.length).toBeLessThanOrEqual(mostLessons);
      for (const { band, lesson, steps: marks } of link.value.lessons) {
        expect([0, 1, 2]).toContain(band);
        expect(Number.isInteger(lesson) && lesson >= 1 && lesson <= 99).toBe(true);
        expect(marks).toMatch(/^[01]{1,30}$/);
      }
      // There is one code for each choice.
      expect(encodeClass(link.value)).toEqual({ ok: true, value: code.replace(/^#/, '') });
    }),
    { numRuns: runs * 5 },
  );
  expect(read).toBeGreaterThan(20);
});

test('cleaning a line twice changes nothing more', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      expect(plainLine(plainLine(text))).toBe(plainLine(text));
    }),
    { numRuns: runs },
  );
});

const lessons = [
  { id: 'a', band: '12-14' as const, number: 1, steps: ['one', 'two', 'three'] },
  { id: 'b', band: '9-11' as const, number: 15, steps: ['one'] },
];

test('whatever is typed as a resume code gives an explanation, or adds progress and takes nothing away', () => {
  const before = parseSaved(JSON.stringify({ version: 2, lessons: { a: { steps: { two: 'done' }, answers: { two: 3 }, closed: true } } })).lessons;
  const typed = fc.oneof(
    nastyText,
    fc.string({ maxLength: 600 }),
    fc.array(fc.constantFrom(...'23456789CDFGHJKMNPRTWXY-'), { maxLength: 40 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const read = decodeProgress(text);
      if (!read.ok) {
        expect(reasons(pages.resume.problem)).toContain(read.why);
        return;
      }
      const after = addProgress(lessons, before, read.value);
      expect(after['a']).toMatchObject({ steps: { two: 'done' }, answers: { two: 3 }, closed: true });
      expect(Object.keys(after).every((id) => lessons.some((one) => one.id === id))).toBe(true);
    }),
    { numRuns: runs * 2 },
  );
});

test('whatever stands in storage, the site starts with a state that it can use and write', () => {
  const nested = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, nastyText, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(nastyText, tie('value'), { maxKeys: 4 })),
  })).value;
  const parts = fc.record(
    { version: fc.constantFrom<unknown>(1, 2, 2, 2, 3, '2'), keep: nested, settings: nested, language: nested, country: nested, school: fc.oneof(nested, schoolCodes), classLink: fc.oneof(nested, fc.record({ code: fc.oneof(nested, classCodes), steps: fc.oneof(nested, fc.dictionary(nastyText, fc.oneof(nested, steps), { maxKeys: 4 })) })), lessons: nested, theme: nested, progress: nested },
    { requiredKeys: ['version'] },
  );
  const texts = fc.oneof(parts.map((part) => JSON.stringify(part)), nastyText, fc.json());
  fc.assert(
    fc.property(texts, (text) => {
      const saved = parseSaved(text);
      expect(saved.version).toBe(2);
      expect(parseSaved(JSON.stringify(saved))).toEqual(saved);
      expect(saved.school === null || /^[\w-]{8,999}$/.test(saved.school)).toBe(true);
      if (saved.school !== null) expect(isRecord(decodeSchool(saved.school))).toBe(true);
      for (const [, marks] of Object.entries(saved.classLink?.steps ?? {})) expect(marks).toMatch(/^[01]{1,30}$/);
      if (saved.classLink !== null) expect(isRecord(decodeClass(saved.classLink.code))).toBe(true);
      expect(Object.getPrototypeOf(saved)).toBe(Object.prototype);
      expect(progressOf(lessons, saved.lessons).every(({ steps }) => steps.length > 0)).toBe(true);
      const store = createStore({ tab: null, device: null });
      store.update(() => saved);
      expect(store.get()).toBe(saved);
    }),
    { numRuns: runs * 2 },
  );
});
