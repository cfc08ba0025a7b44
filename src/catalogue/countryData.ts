// The shape of helplines, country by country. The entries stand in src/help/countries, one country a file; the build
// reads and checks them (src/build/countries.ts).

export const entryKinds = [
  'emergency', 'emergencyMobile', 'police', 'ambulance', 'ambulanceFire', 'emergencyText', 'child-helpline', 'crisis-line',
  'report-online-abuse', 'image-removal', 'trafficking-hotline',
] as const;
export type EntryKind = (typeof entryKinds)[number];

export const hourKeys = ['always', 'office', 'outsideOffice', 'unknown', 'own'] as const;
export const whomKeys = ['children', 'youngChildren', 'anyone', 'families', 'online'] as const;

export type Hours =
  /** `own` needs a sentence of its own, named after the country. */
  | { readonly key: (typeof hourKeys)[number] }
  | { readonly key: 'daily' | 'weekdays'; readonly from: string; readonly to: string };

export interface HelpEntry {
  readonly kind: EntryKind;
  /** The service's own name, never translated; emergency numbers have none. */
  readonly name?: string | undefined;
  /** As a caller inside the country dials it. */
  readonly phone?: string | undefined;
  /** Number for text messages. */
  readonly sms?: string | undefined;
  readonly website?: string | undefined;
  readonly hours?: Hours | undefined;
  readonly whom?: (typeof whomKeys)[number] | undefined;
  readonly free?: true | undefined;
  /** In a country's data file: codes. On the page: names in the page's language. */
  readonly languages?: readonly string[] | undefined;
  readonly source: string;
  /** Date of the source, as yyyy, yyyy-mm or yyyy-mm-dd; missing where the source has none. */
  readonly sourceDate?: string | undefined;
  /** Day on which the entry was last compared with its source, yyyy-mm-dd. */
  readonly checked: string;
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly entries: readonly HelpEntry[];
}

/** A country with its name in the page's language. */
export interface NamedCountry extends Country {
  readonly name: string;
}

/** What the page loads: every country, in the alphabetical order of the page's language. */
export interface CountriesData {
  readonly countries: readonly NamedCountry[];
}
