// The first ten countries. Only entries that two sources agree on; nobody has dialled a number yet, which the page
// says by its dates. Numbers are written as a caller inside the country dials them. Order: emergency first.

export const entryKinds = [
  'emergency', 'police', 'ambulance', 'emergencyText', 'child-helpline', 'report-online-abuse', 'image-removal',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** When this list was last compared with its sources, yyyy-mm-dd. */
export const checkedOn = '2026-11-22';

export type Hours =
  | { readonly key: 'always' | 'unknown' }
  | { readonly key: 'daily' | 'weekdays'; readonly from: string; readonly to: string }
  /** Hours that need a sentence of their own, named after the country. */
  | { readonly key: 'own' };

export interface HelpEntry {
  readonly kind: EntryKind;
  /** The service's own name, never translated; emergency numbers have none. */
  readonly name?: string;
  readonly phone?: string;
  readonly website?: string;
  readonly hours?: Hours;
  readonly whom?: 'children' | 'anyone' | 'families' | 'online';
  readonly free?: true;
  readonly source: string;
  /** Date of the source, as yyyy, yyyy-mm or yyyy-mm-dd; missing where the source has none. */
  readonly sourceDate?: string;
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly entries: readonly HelpEntry[];
}

const numberingPlan = { source: 'libphonenumber (ITU numbering plans)', sourceDate: '2026-07-17' } as const;
const directory = 'childhelplineinternational.org';

export const countries: readonly Country[] = [
  {
    code: 'AE',
    entries: [
      { kind: 'emergency', phone: '999', ...numberingPlan },
      {
        kind: 'child-helpline',
        name: 'MOI Child Protection Centre',
        phone: '116111',
        website: 'https://moi-cpc.ae',
        hours: { key: 'always' },
        whom: 'anyone',
        free: true,
        source: 'adpolice.gov.ae',
        sourceDate: '2023-05-09',
      },
    ],
  },
  {
    code: 'BR',
    entries: [
      { kind: 'police', phone: '190', ...numberingPlan },
      { kind: 'ambulance', phone: '192', ...numberingPlan },
      {
        kind: 'child-helpline',
        name: 'Disque 100',
        phone: '100',
        hours: { key: 'always' },
        whom: 'anyone',
        free: true,
        source: 'em.com.br',
        sourceDate: '2025-12-02',
      },
    ],
  },
  {
    code: 'FR',
    entries: [
      { kind: 'emergency', phone: '112', source: 'info.gouv.fr', sourceDate: '2023-09-22' },
      { kind: 'emergencyText', phone: '114', source: 'enfance.gouv.fr', sourceDate: '2022-10-11' },
      {
        kind: 'child-helpline',
        name: '119 Allô Enfance en Danger',
        phone: '119',
        website: 'https://www.allo119.gouv.fr',
        hours: { key: 'always' },
        whom: 'children',
        free: true,
        source: 'solidarites.gouv.fr',
        sourceDate: '2025-11-07',
      },
      {
        kind: 'report-online-abuse',
        name: '3018',
        phone: '3018',
        website: 'https://3018.fr',
        hours: { key: 'daily', from: '9:00', to: '23:00' },
        whom: 'online',
        free: true,
        source: 'solidarites.gouv.fr',
        sourceDate: '2025-11-07',
      },
    ],
  },
  {
    code: 'GB',
    entries: [
      { kind: 'emergency', phone: '999', ...numberingPlan },
      {
        kind: 'child-helpline',
        name: 'Childline',
        phone: '0800 1111',
        website: 'https://www.childline.org.uk',
        hours: { key: 'always' },
        whom: 'children',
        free: true,
        source: directory,
        sourceDate: '2022-08-28',
      },
      {
        kind: 'report-online-abuse',
        name: 'CEOP Safety Centre',
        website: 'https://www.ceop.police.uk/Safety-Centre/',
        whom: 'online',
        source: 'ofcom.org.uk',
      },
      {
        kind: 'image-removal',
        name: 'Report Remove',
        website: 'https://www.childline.org.uk',
        whom: 'children',
        source: 'learning.nspcc.org.uk',
        sourceDate: '2024',
      },
    ],
  },
  {
    code: 'JO',
    entries: [
      { kind: 'emergency', phone: '911', ...numberingPlan },
      {
        kind: 'child-helpline',
        name: 'JRF 110 Helpline',
        phone: '110',
        website: 'http://www.jordanriver.jo',
        hours: { key: 'own' },
        whom: 'families',
        free: true,
        source: directory,
        sourceDate: '2022-05-12',
      },
    ],
  },
  {
    code: 'MY',
    entries: [
      { kind: 'emergency', phone: '999', ...numberingPlan },
      {
        kind: 'child-helpline',
        name: 'Talian Kasih',
        phone: '15999',
        hours: { key: 'always' },
        whom: 'anyone',
        source: 'thestar.com.my',
        sourceDate: '2025-11-10',
      },
    ],
  },
  {
    code: 'MZ',
    entries: [
      { kind: 'police', phone: '119', ...numberingPlan },
      { kind: 'ambulance', phone: '117', ...numberingPlan },
      {
        kind: 'child-helpline',
        name: 'Linha Fala Criança',
        phone: '116',
        website: 'https://www.linhafala.org.mz',
        hours: { key: 'unknown' },
        whom: 'children',
        free: true,
        source: directory,
        sourceDate: '2022-05-12',
      },
    ],
  },
  {
    code: 'PH',
    entries: [
      { kind: 'emergency', phone: '911', ...numberingPlan },
      {
        kind: 'child-helpline',
        name: 'Makabata Helpline',
        phone: '1383',
        hours: { key: 'always' },
        whom: 'anyone',
        source: 'pna.gov.ph',
        sourceDate: '2023-10-20',
      },
      {
        kind: 'child-helpline',
        name: 'Bantay Bata 163',
        phone: '163',
        hours: { key: 'daily', from: '7:00', to: '19:00' },
        whom: 'anyone',
        source: directory,
        sourceDate: '2025-02-04',
      },
    ],
  },
  {
    code: 'PT',
    entries: [
      { kind: 'emergency', phone: '112', ...numberingPlan },
      {
        kind: 'child-helpline',
        name: 'SOS Criança e Jovem',
        phone: '116 111',
        website: 'https://iacrianca.pt/intervencao/sos-crianca/',
        hours: { key: 'weekdays', from: '9:00', to: '21:00' },
        whom: 'children',
        free: true,
        source: directory,
        sourceDate: '2025-04-23',
      },
    ],
  },
  {
    code: 'SA',
    entries: [
      { kind: 'police', phone: '999', ...numberingPlan },
      { kind: 'ambulance', phone: '997', ...numberingPlan },
      {
        kind: 'child-helpline',
        name: 'Child Support Line',
        phone: '116111',
        hours: { key: 'daily', from: '7:00', to: '23:00' },
        whom: 'families',
        free: true,
        source: directory,
        sourceDate: '2022-05-12',
      },
    ],
  },
];

export const international = {
  findHelpline: 'https://childhelplineinternational.org/helplines/',
  takeItDown: 'https://takeitdown.ncmec.org',
} as const;

export function countryOf(code: string | null): Country | null {
  return countries.find((country) => country.code === code) ?? null;
}

/** What to dial first in danger: the general emergency number, else the police. */
export function emergencyOf(country: Country): HelpEntry | undefined {
  return country.entries.find((entry) => entry.kind === 'emergency') ?? country.entries.find((entry) => entry.kind === 'police');
}

export function helplineOf(country: Country): HelpEntry | undefined {
  return country.entries.find((entry) => entry.kind === 'child-helpline');
}
