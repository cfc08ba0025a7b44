// Each address of the site once: a builder, and one parser for all. Addresses carry band and number, never a
// topic word, because they stay in the history of a shared device.

import { bands, type Band } from './band';

/** What a lesson has for its teacher: the plan, and more under an address of its own. */
export type TeachingScreen = 'plan' | (typeof furtherScreens)[number];
const furtherScreens = ['desk', 'present', 'paper', 'check'] as const;

/** Parents' pages that are texts, in reading order; each is a file in locales/<code>/parents. */
export const familyTexts = ['learn', 'talks', 'agreement', 'notice', 'offers', 'listen', 'steps', 'near', 'now'] as const;
export type FamilyText = (typeof familyTexts)[number];
/** Parents' pages that are for doing something. */
export const familyTools = ['cards', 'together', 'search'] as const;
export type FamilyLeaf = FamilyText | (typeof familyTools)[number];

export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'lessons'; readonly band: Band }
  | { readonly kind: 'opening'; readonly band: Band; readonly lesson: number }
  | { readonly kind: 'step'; readonly band: Band; readonly lesson: number; readonly step: number }
  | { readonly kind: 'quiet'; readonly band: Band; readonly lesson: number; readonly step: number }
  | { readonly kind: 'closing'; readonly band: Band; readonly lesson: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'privacy' }
  | { readonly kind: 'teach'; readonly part?: 'map' }
  | { readonly kind: 'teaching'; readonly band: Band; readonly lesson: number; readonly screen: TeachingScreen }
  | { readonly kind: 'parents' }
  | { readonly kind: 'family'; readonly leaf: FamilyLeaf }
  | { readonly kind: 'contacts' }
  | { readonly kind: 'school' }
  /** Where a teacher makes a link for a class, and where the link leads. */
  | { readonly kind: 'classLink' }
  | { readonly kind: 'class' }
  | { readonly kind: 'tell' }
  /** Where one comes to when a page is not on this device and there is no network. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'gallery' };

const plainPages = ['help', 'settings', 'privacy', 'teach', 'parents', 'school', 'class', 'tell', 'offline', 'gallery'] as const;

/** The address within the site, with slashes at both ends; the base path of the host comes before it. */
export function pathOf(language: string, page: Page): string {
  return `/${language}/${tailOf(page)}`;
}

function tailOf(page: Page): string {
  switch (page.kind) {
    case 'home':
      return '';
    case 'lessons':
      return `learn/${page.band}/`;
    case 'opening':
      return `learn/${page.band}/${page.lesson}/`;
    case 'step':
      return `learn/${page.band}/${page.lesson}/${page.step}/`;
    case 'quiet':
      return `learn/${page.band}/${page.lesson}/${page.step}/quiet/`;
    case 'closing':
      return `learn/${page.band}/${page.lesson}/close/`;
    case 'teaching':
      return `teach/${page.band}/${page.lesson}/${page.screen === 'plan' ? '' : `${page.screen}/`}`;
    case 'family':
      return `parents/${page.leaf}/`;
    case 'contacts':
      return 'teach/contacts/';
    case 'classLink':
      return 'teach/class/';
    case 'teach':
      return page.part === undefined ? 'teach/' : `teach/${page.part}/`;
    default:
      return `${page.kind}/`;
  }
}

export interface Address {
  /** The first part, whether or not such a language exists. */
  readonly language: string;
  /** `null` when the address names no page. Whether a lesson or step exists is not known here. */
  readonly page: Page | null;
}

/** Reads a path within the site. Queries and fragments are not part of it; slashes at the end do not matter. */
export function parsePath(path: string): Address {
  const [language = '', ...rest] = path.split('/').filter((part) => part !== '');
  return { language, page: parsePage(rest) };
}

function parsePage(parts: readonly string[]): Page | null {
  const [first, bandText, lessonText, stepText, last, ...more] = parts;
  if (first === undefined) return { kind: 'home' };
  const plain = plainPages.find((kind) => kind === first);
  if (plain !== undefined && parts.length === 1) return { kind: plain };
  if (first === 'teach' && bandText === 'contacts' && parts.length === 2) return { kind: 'contacts' };
  if (parts.join('/') === 'teach/class') return { kind: 'classLink' };
  if (parts.join('/') === 'teach/map') return { kind: 'teach', part: 'map' };
  const band = bands.find((one) => one === bandText);
  if (first === 'parents') {
    const leaf = [...familyTexts, ...familyTools].find((one) => one === bandText);
    return leaf === undefined || parts.length > 2 ? null : { kind: 'family', leaf };
  }
  if (first === 'teach') return parseTeaching(band, parts.slice(2));
  if (first !== 'learn' || band === undefined || more.length > 0) return null;
  if (lessonText === undefined) return { kind: 'lessons', band };
  const lesson = numberOf(lessonText);
  if (lesson === null) return null;
  if (stepText === undefined) return { kind: 'opening', band, lesson };
  if (stepText === 'close') return last === undefined ? { kind: 'closing', band, lesson } : null;
  const step = numberOf(stepText);
  if (step === null) return null;
  if (last === undefined) return { kind: 'step', band, lesson, step };
  return last === 'quiet' ? { kind: 'quiet', band, lesson, step } : null;
}

function parseTeaching(band: Band | undefined, parts: readonly string[]): Page | null {
  const [lessonText = '', last, ...more] = parts;
  const lesson = numberOf(lessonText);
  const screen = last === undefined ? 'plan' : furtherScreens.find((one) => one === last);
  return band === undefined || lesson === null || screen === undefined || more.length > 0
    ? null
    : { kind: 'teaching', band, lesson, screen };
}

function numberOf(text: string): number | null {
  return /^[1-9][0-9]?$/.test(text) ? Number(text) : null;
}

/** The age band a pupil's page belongs to; its text is a little larger for the youngest. */
export function bandOf(page: Page): Band | null {
  return 'band' in page && page.kind !== 'teaching' ? page.band : null;
}

/** Pages for teachers, parents and designers: what only they need does not come to pupils' phones. */
export function isForAdults(page: Page | null): boolean {
  return page !== null && ['teach', 'teaching', 'parents', 'family', 'contacts', 'classLink', 'gallery'].includes(page.kind);
}
