// The shapes of the data files that the build writes and the browser loads: one of each per language.

import type { Band } from '#src/address/band';
import type { FamilyLeaf, FamilyText } from '#src/address/paths';
import type { WordTree } from '#src/i18n/words';
import type { Guide } from '#src/lesson/guide';
import type { Lesson } from '#src/lesson/lesson';

export interface Picture {
  /** Address relative to the base path of the site. */
  readonly file: string;
  /** Size of the drawing's own units, for its proportions. */
  readonly width: number;
  readonly height: number;
  /** Holds something that has one way only, such as notes of music. */
  readonly oneWay?: true;
}

export type Pictures = Readonly<Record<string, Picture>>;

/** Needed on every page: the words of the interface, of activities and of help, and a few pictures. */
export interface ShellData {
  readonly words: WordTree;
  readonly pictures: Pictures;
}

/** One lesson in one language. */
export interface LessonData {
  readonly lesson: Lesson;
  /** Text key to text, with the fixed strings already in place. */
  readonly words: Readonly<Record<string, string>>;
  readonly pictures: Pictures;
}

/** What a teacher needs besides the lesson itself. */
export interface GuideData {
  readonly guide: Guide;
  /** Text key to text, with the fixed strings already in place. */
  readonly words: Readonly<Record<string, string>>;
}

/** What the list of a band shows of each lesson. */
export interface LessonSummary {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** Only boosters: how many months after the last lesson. */
  readonly afterMonths?: number;
  /** Ids of the steps, to tell how far someone is. */
  readonly steps: readonly string[];
}

export interface BandData {
  readonly band: Band;
  readonly lessons: readonly LessonSummary[];
}

/** What pages beside the lessons know of each lesson. */
export interface SiteLesson extends LessonSummary, Partial<Pick<Guide, 'itgse' | 'peers'>> {
  readonly band: Band;
  readonly helpStep: string;
  /** Lengths for a class, from the shortest; a 1 for each step that belongs to it, a 0 for each that is left out. */
  readonly versions: readonly { readonly minutes: number; readonly steps: string }[];
}

/** All lessons of all bands. Only pages that list them load it: it grows with every lesson. */
export interface ListData {
  readonly lessons: readonly SiteLesson[];
}

/** Texts of the adults' pages and of the privacy page. */
export interface PagesData {
  readonly words: WordTree;
  /** How a first sentence is put together, as in the first lesson that has it; `null` while no lesson has. */
  readonly telling: { readonly activity: Extract<Lesson['activities'][number], { type: 'compose' }>; readonly words: Readonly<Record<string, string>> } | null;
  /** What a server should add to every answer: name and value. */
  readonly headers: readonly (readonly [string, string])[];
}

/** What lists the parents' pages, and the words of those that are for doing something, but for the ten minutes of each lesson. */
export interface FamilyData {
  readonly words: WordTree;
  readonly texts: readonly LeafSummary[];
}

/** Words of the ten minutes together, lesson by lesson: what to do, and three questions. */
export interface TogetherData {
  readonly words: WordTree;
}

export interface LeafSummary {
  readonly id: FamilyText;
  readonly title: string;
  /** One sentence that says what the page is for. */
  readonly lead: string;
  /** Time to read it, at 200 words a minute. */
  readonly minutes: number;
}

/** A run of text; `strong` is the only emphasis there is. */
export type Inline = string | { readonly strong: string };

export type LeafBlock =
  | { readonly kind: 'text'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/** What a section is for: words to say and not to say, by age, when something is so, folded for the adult. */
export type SectionKind = 'plain' | 'say' | 'dont' | 'ages' | 'if' | 'fold';

/** One of the parents' texts. */
export interface LeafData extends LeafSummary {
  readonly sections: readonly { readonly heading: string; readonly kind: SectionKind; readonly blocks: readonly LeafBlock[] }[];
}

/** What can be found on the adults' pages: one entry per page. */
export interface SearchData {
  readonly entries: readonly SearchEntry[];
  /** Words that say nothing about what is looked for, as "my" or "how". */
  readonly ignored: string;
}

export interface SearchEntry {
  readonly id: string;
  readonly page:
    | { readonly kind: 'family'; readonly leaf: FamilyLeaf }
    | { readonly kind: 'help' }
    | { readonly kind: 'teach' }
    | { readonly kind: 'teaching'; readonly band: Band; readonly lesson: number; readonly screen: 'plan' };
  /** Who the page is for. */
  readonly reader: 'parents' | 'everyone' | 'teachers';
  readonly title: string;
  readonly text: string;
  /** What people type who look for this page; never shown. */
  readonly words: string;
}

/** One way an activity type is used. */
export interface GalleryExample {
  /** Id of the lesson it is taken from. */
  readonly lesson: string;
  readonly activity: Lesson['activities'][number];
  readonly words: Readonly<Record<string, string>>;
  readonly pictures: Pictures;
}

export interface GalleryData {
  readonly examples: readonly GalleryExample[];
  /** Name, drawing, and the text that stands for it in a lesson; empty if it has none. */
  readonly pictures: readonly (readonly [string, Picture, string])[];
}
