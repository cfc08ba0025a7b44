// The shape of what a device keeps, and its parser. Anything may stand in storage: an older layout, another
// program's data, half a file. What can be read is kept, the rest is replaced by its default.

import { isRecord, oneOf } from '#src/content/saved';
import { freshSession, restoreSession, type Session } from '#src/lesson/session';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export const textSizes = ['100', '115', '130', '150'] as const;
export const motions = ['system', 'off'] as const;
export const rates = ['80', '100', '120'] as const;
export const readings = ['normal', 'easy'] as const;

export interface Settings {
  readonly theme: (typeof themes)[number];
  /** Per cent of the browser's text size. */
  readonly textSize: (typeof textSizes)[number];
  readonly motion: (typeof motions)[number];
  /** How fast text is read aloud, in per cent of the voice's own speed. */
  readonly rate: (typeof rates)[number];
  /** `easy` has more space and shows one idea at a time. */
  readonly reading: (typeof readings)[number];
}

export interface KeptClass {
  /** The code of the link, read anew by the page that lists its lessons. */
  readonly code: string;
  /** Lesson id to its steps: a 1 for each that is shown, a 0 for each that is left out. */
  readonly steps: Readonly<Record<string, string>>;
}

export interface Saved {
  readonly version: 2;
  /** Whether the person asked to keep things after the tab is closed. */
  readonly keep: boolean;
  readonly settings: Settings;
  /** Code of the language last used; `null` before the first choice. */
  readonly language: string | null;
  /** ISO 3166 code of the country chosen for helplines. */
  readonly country: string | null;
  /** The code of the school contacts that were accepted here, read and checked anew whenever they are shown. */
  readonly school: string | null;
  /** What a class link shows here; `null` when none is in use. */
  readonly classLink: KeptClass | null;
  /** Lesson id to the way through it. */
  readonly lessons: Readonly<Record<string, Session>>;
}

export const freshSaved: Saved = {
  version: 2,
  keep: false,
  settings: { theme: 'system', textSize: '100', motion: 'system', rate: '100', reading: 'normal' },
  language: null,
  country: null,
  school: null,
  classLink: null,
  lessons: {},
};

/** Turns the text of storage into a `Saved`; never throws. */
export function parseSaved(text: string | null): Saved {
  if (text === null) return freshSaved;
  try {
    return restoreSaved(migrate(JSON.parse(text)));
  } catch {
    return freshSaved;
  }
}

/** Version 1 held one theme word at the top and named lessons `progress`. */
function migrate(data: unknown): unknown {
  if (!isRecord(data) || data['version'] !== 1) return data;
  const { theme, progress, ...rest } = data;
  return { ...rest, version: 2, settings: { theme }, lessons: progress };
}

function restoreSaved(data: unknown): Saved {
  // A later version is left alone rather than half understood.
  if (!isRecord(data) || data['version'] !== 2) return freshSaved;
  const lessons: Record<string, Session> = {};
  if (isRecord(data['lessons']))
    for (const [id, session] of Object.entries(data['lessons'])) lessons[id] = restoreSession(session);
  return {
    version: 2,
    keep: data['keep'] === true,
    settings: restoreSettings(data['settings']),
    language: shortCode(data['language']),
    country: shortCode(data['country']),
    school: isCode(data['school']) ? data['school'] : null,
    classLink: keptClass(data['classLink']),
    lessons,
  };
}

/** Gives back `freshSaved`'s own settings when they are the same: what watches them then has nothing to do. */
function restoreSettings(data: unknown): Settings {
  const given = isRecord(data) ? data : {};
  const fresh = freshSaved.settings;
  const settings: Settings = {
    theme: oneOf(themes, given['theme']) ?? fresh.theme,
    textSize: oneOf(textSizes, given['textSize']) ?? fresh.textSize,
    motion: oneOf(motions, given['motion']) ?? fresh.motion,
    rate: oneOf(rates, given['rate']) ?? fresh.rate,
    reading: oneOf(readings, given['reading']) ?? fresh.reading,
  };
  return JSON.stringify(settings) === JSON.stringify(fresh) ? fresh : settings;
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{8,999}$/.test(value);
}

function keptClass(value: unknown): KeptClass | null {
  if (!isRecord(value) || !isCode(value['code']) || !isRecord(value['steps'])) return null;
  const steps = Object.entries(value['steps']).filter((one): one is [string, string] => typeof one[1] === 'string' && /^[01]{1,30}$/.test(one[1]));
  return { code: value['code'], steps: Object.fromEntries(steps) };
}

function shortCode(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Za-z]{2,3}$/.test(value) ? value : null;
}

export function sessionOf(saved: Saved, lesson: string): Session {
  return saved.lessons[lesson] ?? freshSession;
}
