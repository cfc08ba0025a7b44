// Each address of the site once: a builder, and one parser for all. Addresses carry band and number, never a
// topic word, because they stay in the history of a shared device.

import { bands, type Band } from './band';

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
  | { readonly kind: 'teach' }
  | { readonly kind: 'plan' | 'desk' | 'present'; readonly band: Band; readonly lesson: number }
  | { readonly kind: 'parents' }
  | { readonly kind: 'gallery' };

const plainPages = ['help', 'settings', 'privacy', 'teach', 'parents', 'gallery'] as const;

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
    case 'plan':
      return `teach/${page.band}/${page.lesson}/`;
    case 'desk':
    case 'present':
      return `teach/${page.band}/${page.lesson}/${page.kind}/`;
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
  const band = bands.find((one) => one === bandText);
  if (first === 'teach') return parsePlan(band, parts.slice(2));
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

function parsePlan(band: Band | undefined, parts: readonly string[]): Page | null {
  const [lessonText = '', last, ...more] = parts;
  const lesson = numberOf(lessonText);
  if (band === undefined || lesson === null || more.length > 0) return null;
  if (last === undefined) return { kind: 'plan', band, lesson };
  return last === 'desk' || last === 'present' ? { kind: last, band, lesson } : null;
}

function numberOf(text: string): number | null {
  return /^[1-9][0-9]?$/.test(text) ? Number(text) : null;
}

/** The age band a pupil's page belongs to; its text is a little larger for the youngest. */
export function bandOf(page: Page): Band | null {
  return 'band' in page && !isTeachers(page) ? page.band : null;
}

/** Whether a page is for whoever teaches the lesson, not for those who play it. */
function isTeachers({ kind }: Page): boolean {
  return kind === 'plan' || kind === 'desk' || kind === 'present';
}
