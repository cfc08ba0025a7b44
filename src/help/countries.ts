// What can be said about helplines and their numbers.

import { useSyncExternalStore } from 'react';
import type { Country, HelpEntry, NamedCountry } from '#src/catalogue/countryData';
import { useData } from '#src/catalogue/useData';
import { dayOf, monthsAfter } from '#src/content/day';
import { useSaved } from '#src/storage/useSaved';

/** How long a number may be shown after it was compared with its source. */
export const trustedMonths = 12;

const emergencyKinds: ReadonlySet<string> = new Set(['emergency', 'emergencyMobile', 'police', 'ambulance', 'ambulanceFire', 'emergencyText']);

/**
 * Whether an entry was compared too long ago to be shown; `today` as yyyy-mm-dd. Emergency numbers are part of national
 * plans and hardly ever change: hiding one would do more harm than an old one.
 */
export function isStale(entry: HelpEntry, today: string): boolean {
  return !emergencyKinds.has(entry.kind) && today > monthsAfter(entry.checked, trustedMonths);
}

const never = () => () => {};

/** The device's day; `null` in prerendered pages and until they are awake. To be asked before anything that may suspend. */
export function useToday(): string | null {
  return useSyncExternalStore(never, () => dayOf(new Date()), () => null);
}

/** A source without a site; it is named in the language of the page. */
export const numberingPlans = 'libphonenumber (ITU numbering plans)';

export const international = {
  findHelpline: 'https://childhelplineinternational.org/helplines/',
  takeItDown: 'https://takeitdown.ncmec.org',
  /** Only for pictures of people who were 18 or older. */
  adultsOnly: 'https://stopncii.org',
} as const;

export function useCountries(): readonly NamedCountry[] {
  return useData({ kind: 'countries' })?.countries ?? [];
}

/** The country that was chosen on this device; suspends while it is loaded. */
export function useChosenCountry(): NamedCountry | null {
  const country = useSaved((saved) => saved.country);
  const countries = useCountries();
  return countries.find(({ code }) => code === country) ?? null;
}

const inPartOfDangers: ReadonlySet<string> = new Set(['emergencyMobile', 'police', 'ambulance', 'ambulanceFire']);

/**
 * What to dial in danger: the emergency number, else every number for a part of what can happen, which has to be named:
 * who needs the police is not helped by an ambulance.
 */
export function emergenciesOf(country: Country): readonly HelpEntry[] {
  const all = country.entries.find(({ kind }) => kind === 'emergency');
  return all ? [all] : country.entries.filter(({ kind }) => inPartOfDangers.has(kind));
}

/** Whether one of them helps in danger from people. */
export function isProtected(emergencies: readonly HelpEntry[]): boolean {
  return emergencies.some(({ kind }) => kind !== 'ambulance' && kind !== 'ambulanceFire');
}

/** Whether any helpline for children is known, though its number may be too old to be shown. */
export function hasHelpline(country: Country): boolean {
  return country.entries.some(({ kind }) => kind === 'child-helpline');
}

/** The first helpline for children whose number may still be shown. */
export function helplineOf(country: Country, today: string | null): HelpEntry | undefined {
  return country.entries.find(
    (entry) => entry.kind === 'child-helpline' && !(today !== null && isStale(entry, today)),
  );
}

const withoutGaps = (text: string) => text.replaceAll(/(\d)[ -]+(?=\d)/g, '$1');

/** A helpline within a sentence. Many names hold the number already: a number that stands twice would be dialled twice. */
export function nameAndNumber({ name = '', phone = '' }: HelpEntry): string {
  const held: readonly string[] = withoutGaps(name).match(/\d+/g) ?? [];
  return held.includes(withoutGaps(phone)) ? name : `${name} ${phone}`.trim();
}
