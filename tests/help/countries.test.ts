// A wrong number can harm: what can be checked without dialling is checked here.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '#locales/index';
import { checkedOn, countries, emergencyOf, helplineOf } from '#src/help/countries';

test('ten countries, each once, in the order of their codes', () => {
  const codes = countries.map((country) => country.code);
  expect(codes).toHaveLength(10);
  expect(codes).toEqual([...new Set(codes)].toSorted());
});

test.each(countries)('$code: danger first, then a helpline for children', (country) => {
  expect(['emergency', 'police']).toContain(country.entries[0]?.kind);
  expect(emergencyOf(country)?.phone).toMatch(/^\d{3}$/);
  expect(helplineOf(country)?.phone).toMatch(/^[\d ]{2,}$/);
});

test.each(countries)('$code: every entry names its source, and leads somewhere', (country) => {
  for (const entry of country.entries) {
    expect(entry.source).not.toBe('');
    expect(entry.phone ?? entry.website).toBeDefined();
    if (entry.sourceDate !== undefined) {
      expect(entry.sourceDate).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(entry.sourceDate <= checkedOn).toBe(true);
    }
    if (entry.website !== undefined) expect(new URL(entry.website).protocol).toMatch(/^https?:$/);
  }
});

test.each(languages)('$name: every country, kind of service, and its hours have words', (language) => {
  const words = JSON.parse(readFileSync(`locales/${language.code}/help.json`, 'utf8'));
  for (const country of countries) {
    expect(words.countries[country.code]).toBeTruthy();
    for (const entry of country.entries) {
      expect(words.kinds[entry.kind]).toBeTruthy();
      if (entry.whom) expect(words.whom[entry.whom]).toBeTruthy();
      if (entry.hours) expect(words.hours[entry.hours.key === 'own' ? country.code : entry.hours.key]).toBeTruthy();
    }
  }
});
