// A wrong number can harm: what can be checked without dialling is checked here.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#locales/index';
import { namedCountries, readCountries } from '#src/build/countries';
import type { HelpEntry } from '#src/catalogue/countryData';
import { emergenciesOf, helplineOf, isProtected, isStale, nameAndNumber } from '#src/help/countries';

const { countries, problems } = readCountries(process.cwd());

test('every country file can be read, and each country stands once', () => {
  expect(problems).toEqual([]);
  const codes = countries.map((country) => country.code);
  expect(codes.length).toBeGreaterThanOrEqual(39);
  expect(codes).toEqual([...new Set(codes)].toSorted());
});

test.each(countries)('$code: danger comes first, and no number is empty', (country) => {
  const nameless = country.entries.filter((entry) => entry.name === undefined);
  expect(nameless.filter((entry) => !/^\d{2,5}$/.test(entry.phone ?? ''))).toEqual([]);
  expect(country.entries.slice(0, nameless.length)).toEqual(nameless);
  const helpline = helplineOf(country, null);
  if (helpline) expect(helpline.phone).toMatch(/^[\d -]{2,}$/);
});

test('a country without a number for danger is one whose sources did not agree; the page then names none', () => {
  expect(countries.filter((country) => !isProtected(emergenciesOf(country))).map((country) => country.code)).toEqual(['AO', 'DZ', 'EG']);
});

test('in danger, nothing that is known is left out, and an ambulance never stands for the emergency number', () => {
  const known = Object.fromEntries(countries.map((country) => [country.code, emergenciesOf(country).map(({ kind, phone }) => `${kind} ${phone}`)]));
  expect(known).toMatchObject({
    AO: [],
    EG: ['ambulance 123'],
    FR: ['emergency 112'],
    MA: ['police 19', 'police 177', 'ambulanceFire 15'],
    TN: ['police 197', 'ambulance 190'],
    ZA: ['emergencyMobile 112', 'police 10111'],
  });
});

const helplines = countries.flatMap(({ code, entries }) => entries.filter(({ kind }) => kind === 'child-helpline').map((entry) => ({ code, entry })));

test.each(helplines)('$code, $entry.name: within a sentence the number stands, and stands once', ({ entry }) => {
  const digits = (text = '') => text.replaceAll(/\D/g, '');
  expect(digits(nameAndNumber(entry)).split(digits(entry.phone))).toHaveLength(2);
});

test.each([
  ['Sawa 121', '121', 'Sawa 121'],
  ['192', '192', '192'],
  ['Sharjah Child Helpline 800 700', '800700', 'Sharjah Child Helpline 800 700'],
  ['0800 Listen', '0800123', '0800 Listen 0800123'],
  ['Line 1161', '116', 'Line 1161 116'],
])('%s with the number %s is said as “%s”', (name, phone, said) => {
  expect(nameAndNumber({ kind: 'child-helpline', name, phone, source: 's', checked: '2026-11-22' })).toBe(said);
});

test.each(languages)('$name: every country has a name, and every kind, hour and reader has words', (language) => {
  const words = JSON.parse(readFileSync(`locales/${language.code}/help.json`, 'utf8'));
  for (const { code, name, entries } of namedCountries(countries, language)) {
    expect(name).not.toBe(code);
    for (const entry of entries) {
      expect(words.kinds[entry.kind], entry.kind).toBeTruthy();
      if (entry.whom) expect(words.whom[entry.whom], entry.whom).toBeTruthy();
      if (entry.hours) expect(words.hours[entry.hours.key === 'own' ? code : entry.hours.key], code).toBeTruthy();
      for (const spoken of entry.languages ?? []) expect(spoken).not.toMatch(/^[a-z]{2}$/);
    }
  }
});

describe('a number that was not compared for long', () => {
  const entry: HelpEntry = { kind: 'child-helpline', name: 'X', phone: '116', source: 's', checked: '2026-11-22' };

  test('is shown for twelve months, and not a day longer', () => {
    expect(isStale(entry, '2027-11-22')).toBe(false);
    expect(isStale(entry, '2027-11-23')).toBe(true);
    expect(helplineOf({ code: 'XX', entries: [entry] }, '2027-11-23')).toBeUndefined();
  });

  test('stays if it is an emergency number', () => {
    expect(isStale({ ...entry, kind: 'emergency' }, '2040-01-01')).toBe(false);
  });
});

describe('mistakes of whoever adds a country', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'lamplight-'));
    cpSync('src/help/countries', join(root, 'src/help/countries'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const good = { kind: 'child-helpline', name: 'X', phone: '116', source: 's', checked: '2026-11-22' };
  const first = { kind: 'emergency', phone: '112', source: 's', checked: '2026-11-22' };

  test.each([
    ['no number and no address', { ...good, phone: undefined }, 'an entry needs a phone, an sms or a website'],
    ['letters in a number', { ...good, phone: '1-800-KIDS' }, 'digits, spaces and hyphens'],
    ['an unknown kind', { ...good, kind: 'nice-people' }, 'Invalid option'],
    ['no source', { ...good, source: undefined }, 'Invalid input'],
    ['an address that runs a script', { ...good, website: 'javascript:alert(1)' }, 'Invalid URL'],
    ['no day of checking', { ...good, checked: undefined }, 'Invalid input'],
    ['a check before its source', { ...good, sourceDate: '2027' }, 'the source is younger than the check'],
    ['a field nobody knows', { ...good, whatsapp: '1' }, 'Unrecognized key'],
  ])('%s is told with its place', (_name, entry, what) => {
    writeFileSync(join(root, 'src/help/countries/XX.json'), JSON.stringify({ code: 'XX', entries: [first, entry] }));
    const found = readCountries(root).problems;
    expect(found.map((problem) => problem.what).join()).toContain(what);
    expect(found[0]?.where).toMatch(/^src\/help\/countries\/XX\.json › entries › 1/);
  });

  test('a helpline before the emergency number, a wrong file name, and no JSON', () => {
    writeFileSync(join(root, 'src/help/countries/XX.json'), JSON.stringify({ code: 'XX', entries: [good, first] }));
    writeFileSync(join(root, 'src/help/countries/XY.json'), JSON.stringify({ code: 'XZ', entries: [first] }));
    writeFileSync(join(root, 'src/help/countries/XZ.json'), '{');
    const found = readCountries(root).problems.map(({ where, what }) => `${where}: ${what}`);
    expect(found[0]).toContain('emergency numbers come first');
    expect(found[1]).toContain('the code is XZ');
    expect(found).toHaveLength(3);
  });
});
