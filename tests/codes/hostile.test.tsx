// Codes and saved states that somebody made to break things: nothing throws, nothing is shown as anything but text, and there is
// always an explanation.

import * as fc from 'fast-check';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import help from '#locales/en/help.json';
import pages from '#locales/en/pages.json';
import { languages } from '#locales/index';
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
  let hash = 0x811c9dc5;
  for (const sign of payload) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `1${(hash % 36 ** 6).toString(36).padStart(6, '0')}${payload}`;
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
    { version: fc.constantFrom<unknown>(1, 2, 2, 2, 3, '2'), keep: nested, settings: nested, language: nested, country: nested, school: fc.oneof(nested, schoolCodes), lessons: nested, theme: nested, progress: nested },
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
      expect(Object.getPrototypeOf(saved)).toBe(Object.prototype);
      expect(progressOf(lessons, saved.lessons).every(({ steps }) => steps.length > 0)).toBe(true);
      const store = createStore({ tab: null, device: null });
      store.update(() => saved);
      expect(store.get()).toBe(saved);
    }),
    { numRuns: runs * 2 },
  );
});
