// Malaysia's daily lesson plan (RPH) of a lesson, as plain rows that a file format can be made from.

import type { GuideData, LessonData } from '#src/catalogue/data';
import type { Language } from '#locales/index';
import type { Words } from '#src/i18n/words';
import { minutesOf, type guideLists, type Version } from '#src/lesson/guide';
import { noteOf } from './noteOf';
import type { RphField } from './rphFields';

/** A label and what stands beside it; without lines there is room to write. */
export interface RphRow {
  readonly label: string;
  readonly lines: readonly string[];
  /** Says what the teacher is to write, when nothing is there yet. */
  readonly hint?: string;
}

export interface RphSheet {
  readonly language: Language;
  readonly title: string;
  /** Band and number of the lesson, its name, its question. */
  readonly about: readonly string[];
  readonly before: readonly RphRow[];
  readonly course: {
    readonly title: string;
    readonly head: readonly [string, string, string];
    /** Time, name of the step, what to do. */
    readonly rows: readonly (readonly [string, string, string])[];
  };
  readonly after: readonly RphRow[];
}

export interface RphSource {
  readonly language: Language;
  /** The words of every page. */
  readonly shell: Words['t'];
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  readonly data: LessonData;
  readonly guide: GuideData;
  readonly version: Version;
  readonly typed: Readonly<Partial<Record<RphField, string>>>;
}

/** Marks around values in a sentence; some word processors draw them as boxes. */
const isolates = /[\u2066-\u2069]/g;

export function rphSheet({ language, shell, t, data, guide, version, typed }: RphSource): RphSheet {
  const { lesson } = data;
  const { mastery, itgse, peers } = guide.guide;
  const plain = (text: string) => text.replaceAll(isolates, '');
  const page = (key: string, values?: Readonly<Record<string, string | number>>) => plain(t(`pages.${key}`, values));
  const of = (key: string) => data.words[key] ?? '';
  const list = (name: (typeof guideLists)[number]) =>
    Object.entries(guide.words).filter(([key]) => key.startsWith(`${name}.`)).map(([, text]) => text);
  const field = (name: RphField, hint?: string): RphRow => ({
    label: page(`plan.fields.${name}`),
    lines: (typed[name] ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== ''),
    ...(hint === undefined ? {} : { hint }),
  });
  const objectives = mastery.map((level, index) => ({ level, text: guide.words[`objectives.${index + 1}`] ?? '' }));
  const last = lesson.activities.length + 1;
  const nameOf = (step: number) => {
    if (step === 0) return page('plan.opening');
    const activity = lesson.activities[step - 1];
    return activity ? `${step}. ${of(`${activity.id}.title`)}` : page('plan.closing');
  };
  const spans = Array.from({ length: last + 1 }, (_, step) => ({ step, span: minutesOf(version, lesson, step) }));
  return {
    language,
    title: page('plan.record'),
    about: [
      plain(`${shell(`ui.band.${lesson.band}`)} · ${shell('ui.step.lesson', { n: lesson.number })} · ${t('pages.plan.minutes', { n: version.minutes })}`),
      of('title'),
      of('question'),
    ],
    before: [
      field('date'),
      field('class'),
      field('time'),
      field('subject'),
      field('theme'),
      field('sk', page('rph.teacher')),
      field('sp', page('rph.teacher')),
      { label: page('plan.objectives'), lines: objectives.map(({ text }, index) => `${index + 1}. ${text}`) },
      { label: page('rph.criteria'), lines: [page('rph.criteriaLead'), ...objectives.map(({ level, text }) => `TP${level} · ${text}`)] },
      { label: page('plan.keyWords'), lines: lesson.keyWords.map((word) => plain(`${shell('ui.label', { label: of(`keyWords.${word}.term`) })} ${of(`keyWords.${word}.meaning`)}`)) },
      { label: page('plan.materials'), lines: list('materials') },
    ],
    course: {
      title: page('plan.course'),
      head: [page('plan.fields.time'), page('rph.step'), page('present.say')],
      rows: spans.map(({ step, span }) =>
        span
          ? [page('plan.span', { from: span[0], to: span[1] }), nameOf(step), plain(noteOf(t, lesson, guide, step, version))]
          : ['–', nameOf(step), page('plan.alone')],
      ),
    },
    after: [
      ...(['support', 'stretch', 'send'] as const).map((key) => ({ label: page(`plan.${key}`), lines: [guide.words[key] ?? ''] })),
      { label: page('plan.sensitive'), lines: [guide.words['sensitive'] ?? ''] },
      {
        label: page('plan.curriculum'),
        lines: [
          page('plan.itgse', { topics: itgse.join(' · ') }),
          page('plan.peers', { themes: peers.map((theme) => t(`pages.plan.themes.${theme}`)).join(' · ') }),
          page('plan.peersNote'),
        ],
      },
      field('values'),
      field('reflection'),
    ],
  };
}
