import { describe, expect, test } from 'vitest';
import { decodeSchool, encodeSchool, leadsElsewhere, plainLine, schoolRoles, type School, type SchoolContact } from '#src/codes/schoolCode';

const nurse: SchoolContact = { role: 'nurse', name: 'Ms Dina', place: 'Room 12', hours: '8:00–13:30' };
const school: School = { country: 'MY', contacts: [nurse, { role: 'librarian', name: 'السيد إلياس', place: 'ext. 304', hours: '' }] };

function codeOf(one: School): string {
  const code = encodeSchool(one);
  if (!code.ok) throw new Error(code.why);
  return code.value;
}

/** What stands in a code that someone makes by hand, check sum and all. */
function forged(...lines: readonly string[]): string {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const payload = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  let hash = 0x811c9dc5;
  for (const sign of payload) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `1${(hash % 36 ** 6).toString(36).padStart(6, '0')}${payload}`;
}

test('what a school enters is what a pupil’s device reads, in every script and role', () => {
  expect(decodeSchool(codeOf(school))).toEqual({ ok: true, value: school });
  expect(decodeSchool(`#${codeOf(school)}`)).toEqual({ ok: true, value: school });
  for (const role of schoolRoles)
    expect(decodeSchool(codeOf({ country: null, contacts: [{ ...nurse, role }] }))).toEqual({ ok: true, value: { country: null, contacts: [{ ...nurse, role }] } });
});

test('a code holds nothing that an address or a message would change on the way', () => {
  expect(codeOf(school)).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(decodeURIComponent(new URL(`https://school.example/en/school/#${codeOf(school)}`).hash)).toBe(`#${codeOf(school)}`);
});

test('every single changed, missing or added character is noticed', () => {
  const code = codeOf(school);
  for (let at = 1; at < code.length; at++) {
    const other = code[at] === 'x' ? 'y' : 'x';
    for (const wrong of [code.slice(0, at) + other + code.slice(at + 1), code.slice(0, at) + code.slice(at + 1), code.slice(0, at) + other + code.slice(at)])
      expect(decodeSchool(wrong), wrong).toEqual({ ok: false, why: 'damaged' });
  }
});

test.each<[string, string, string]>([
  ['nothing', '', 'damaged'],
  ['a text', 'use these contacts!', 'damaged'],
  ['a script', '<script>alert(1)</script>', 'damaged'],
  ['a book', 'A'.repeat(100_000), 'long'],
  ['a code of a later version', codeOf(school).replace(/^1/, '2'), 'version'],
  ['a code of an earlier version', codeOf(school).replace(/^1/, '0'), 'version'],
  ['no contact', forged('MY'), 'damaged'],
  ['five contacts', forged('MY', ...Array.from({ length: 5 }, () => ['1', 'A', '', '']).flat()), 'damaged'],
  ['half a contact', forged('MY', '1', 'A'), 'damaged'],
  ['an unknown role', forged('MY', '9', 'A', '', ''), 'damaged'],
  ['a contact without a name', forged('MY', '1', '', 'Room 1', ''), 'damaged'],
  ['a name of unseen signs', forged('MY', '1', '\u202E\u200B\u2066', '', ''), 'damaged'],
  ['a country that is a path', forged('../x', '1', 'A', '', ''), 'damaged'],
  ['a name that does not end', forged('MY', '1', 'A'.repeat(41), '', ''), 'long'],
  ['a web address', forged('MY', '1', 'A', 'https://x.example', ''), 'unsafe'],
  ['a chat name', forged('MY', '1', '@someone', '', ''), 'unsafe'],
  ['a site without its beginning', forged('MY', '1', 'A', 'chat.me/someone', ''), 'unsafe'],
  ['a telephone number', forged('MY', '1', 'A', '+60 12-345 6789', ''), 'unsafe'],
  ['a telephone number in Arabic digits', forged('MY', '1', 'A', '٠١٢٣٤٥٦٧٨٩', ''), 'unsafe'],
  ['an element', forged('MY', '1', '<img src=x onerror=alert(1)>', '', ''), 'unsafe'],
  ['bytes that are no text', `1${forged('MY').slice(1, 7)}_____w`, 'damaged'],
])('%s in place of a code is refused, with the reason', (_what, code, why) => {
  expect(decodeSchool(code)).toEqual({ ok: false, why });
});

describe('a line of a code', () => {
  test.each([
    ['one\ntwo\t three', 'one two three'],
    ['\u202Eevil\u202C \u2067x\u2069', 'evil x'],
    ['a\u200B\uFEFF\u00ADb', 'ab'],
    ['Z\u0300\u0301\u0302\u0303\u0304\u0305', 'Z\u0300\u0301\u0302'],
    ['  Ms\u00A0 Dina ', 'Ms Dina'],
    ['مكتبة المدرسة', 'مكتبة المدرسة'],
  ])('%j is shown as %j', (text, shown) => {
    expect(plainLine(text)).toBe(shown);
  });

  test.each([
    'Room 12, 8:00–13:30', 'Mr. Elias', 'ext. 304', 'Mon 8:00-12:30 and 13:15-15:45', 'Salle 204, poste 1234', 'غرفة 12', '8-12, 13-15', '8.15 - 12.45 / 14 - 16',
    '٨:٠٠–١٣:٣٠', 'Room 12, 8 to 12',
  ])(
    '%s may stand in it',
    (text) => {
      expect(leadsElsewhere(text)).toBe(false);
    },
  );
});

test.each([
  '+60 12-345 6789', '01.23.45.67.89', '12-34-56-78-90', '10-11-12-13-14', '0 1 2 3 4 5 6 7', '(012) 345.67.89', '٠١٢ ٣٤٥ ٦٧٨٩', '０１２３４５６７', 'a＠b', 'HTTPS://x', 'chat.ME/someone', '012·345·6789',
])('%s may not stand in it: it leads out of the school', (text) => {
  expect(leadsElsewhere(text)).toBe(true);
});

test('a teacher is told when there is too much, or something that leads out of the school', () => {
  const wordy = { ...nurse, name: 'ش'.repeat(40), place: 'ش'.repeat(40), hours: 'ش'.repeat(30) };
  expect(encodeSchool({ country: 'MY', contacts: [wordy] }).ok).toBe(true);
  expect(encodeSchool({ country: 'MY', contacts: [wordy, wordy, wordy, wordy] })).toEqual({ ok: false, why: 'long' });
  expect(encodeSchool({ country: 'MY', contacts: [{ ...nurse, place: 'me@school.example' }] })).toEqual({ ok: false, why: 'unsafe' });
  expect(encodeSchool({ country: 'MY', contacts: [] })).toEqual({ ok: false, why: 'damaged' });
});
