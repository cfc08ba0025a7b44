// Reads the helplines, one country a file. A wrong number can harm: every entry says where it comes from and when it
// was compared, and whatever cannot be read is an error with its place.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '#locales/index';
import type { Problem } from '#src/content/problem';
import { entryKinds, hourKeys, whomKeys, type Country, type NamedCountry } from '#src/catalogue/countryData';

const folder = 'src/help/countries';

const time = z.string().regex(/^\d{1,2}:\d{2}$/, 'a time as 9:00');
const website = z.url({ protocol: /^https?$/ });

const entry = z
  .strictObject({
    kind: z.enum(entryKinds),
    name: z.string().min(1).optional(),
    phone: z.string().regex(/^[\d -]{2,}$/, 'digits, spaces and hyphens').optional(),
    sms: z.string().regex(/^\d{2,}$/, 'digits').optional(),
    website: website.optional(),
    hours: z
      .union([
        z.strictObject({ key: z.enum(hourKeys) }),
        z.strictObject({ key: z.enum(['daily', 'weekdays']), from: time, to: time }),
      ])
      .optional(),
    whom: z.enum(whomKeys).optional(),
    free: z.literal(true).optional(),
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).optional(),
    source: z.string().min(1),
    sourceDate: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).optional(),
    checked: z.iso.date(),
  })
  .refine((one) => (one.phone ?? one.sms ?? one.website) !== undefined, 'an entry needs a phone, an sms or a website')
  .refine((one) => one.sourceDate === undefined || one.sourceDate <= one.checked, 'the source is younger than the check');

const country = z
  .strictObject({ code: z.string().regex(/^[A-Z]{2}$/), entries: z.array(entry).min(1) })
  .refine(
    ({ entries }) => !entries.some((one, index) => index > 0 && !one.name && entries[index - 1]?.name !== undefined),
    'emergency numbers come first',
  );

interface ReadCountries {
  readonly countries: readonly Country[];
  readonly problems: readonly Problem[];
}

/** All countries in the order of their codes, and what is wrong with their files. */
export function readCountries(root: string): ReadCountries {
  const countries: Country[] = [];
  const problems: Problem[] = [];
  for (const file of readdirSync(join(root, folder)).toSorted()) {
    const where = `${folder}/${file}`;
    try {
      const read = country.safeParse(JSON.parse(readFileSync(join(root, where), 'utf8')));
      if (!read.success)
        for (const issue of read.error.issues)
          problems.push({ where: [where, ...issue.path].join(' › '), what: issue.message, how: 'see src/help/README.md' });
      else if (`${read.data.code}.json` !== file)
        problems.push({ where, what: `the code is ${read.data.code}`, how: 'name the file after its code' });
      else countries.push(read.data);
    } catch (error) {
      problems.push({ where, what: error instanceof Error ? error.message : 'cannot be read', how: 'mend the JSON' });
    }
  }
  return { countries, problems };
}

/** Countries with their names and their services' languages in the page's language, in its alphabetical order. */
export function namedCountries(countries: readonly Country[], { tag }: Language): readonly NamedCountry[] {
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  return countries
    .map(({ code, entries }) => ({
      code,
      name: regions.of(code) ?? code,
      entries: entries.map((one) =>
        one.languages ? { ...one, languages: one.languages.map((language) => languages.of(language) ?? language) } : one,
      ),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, tag));
}
