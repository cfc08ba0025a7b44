// What must hold for the words of a lesson, beyond being there: no figures, fixed strings only by their name, the
// response order word for word the same everywhere, glossary words for the ideas that have one, easy sentences.

import type { Band } from '#src/address/band';
import type { Problem } from '#src/content/problem';
import type { Lesson } from '#src/lesson/lesson';
import type { LanguageRules } from './contentRules';
import { readingOf } from './reading';
import type { FlatWords } from './words';

/** Ages of characters are the only numbers a pupil reads (curriculum 2.2: no figure, amount, duration, rate). */
const oldestAge = 18;

function checkFigures(file: string, words: FlatWords): Problem[] {
  return Object.entries(words).flatMap(([key, text]) => {
    const bare = text.replaceAll(/\{\w+\}/g, '');
    const figure =
      /\d+\s*[%٪]|[%٪]|[€$£¥₱₹]/u.exec(bare)?.[0] ?? [...bare.matchAll(/\d+/g)].map(([digits]) => digits).find((digits) => Number(digits) > oldestAge);
    return figure === undefined
      ? []
      : [{ where: `${file} › ${key}`, what: `the figure "${figure}"`, how: 'say it without a number; figures are for adults' }];
  });
}

/** Fixed strings live once. A sentence that repeats one would not follow when it is mended. */
function checkRepeats(file: string, words: FlatWords, fixed: FlatWords): Problem[] {
  const strings = Object.entries(fixed).filter(([name, text]) => /^fx\d/.test(name) && text.length > 12);
  return Object.entries(words).flatMap(([key, text]) =>
    strings
      .filter(([, fixedText]) => text.includes(fixedText))
      .map(([name]) => ({ where: `${file} › ${key}`, what: `repeats the fixed string ${name}`, how: `write {${name}}` })),
  );
}

function checkTerms(file: string, words: FlatWords, rules: LanguageRules): Problem[] {
  return rules.terms.flatMap(({ key, pattern, why }) =>
    Object.entries(words)
      .filter(([name, text]) => key.test(name) && !pattern.test(text))
      .map(([name, text]) => ({
        where: `${file} › ${name}`,
        what: `"${text}" lacks the glossary's word (${pattern.source})`,
        how: why,
      })),
  );
}

/** No sentence of a lesson is longer, in words; the style asks for about sixteen. */
export const longestSentence = 24;

function checkReading(file: string, words: FlatWords, rules: LanguageRules, tag: string, band: Band): Problem[] {
  const { level, longest } = readingOf(words, tag);
  const limit = rules.reading[band];
  const problems: Problem[] = [];
  if (limit && level > limit.most)
    problems.push({ where: file, what: `the reading level is ${level}, above ${limit.most}`, how: `shorter sentences and words: ${limit.why}` });
  if (longest.words > longestSentence)
    problems.push({
      where: `${file} › ${longest.key}`,
      what: `a sentence of ${longest.words} words`,
      how: 'make two of it',
    });
  return problems;
}

export interface LessonWords {
  readonly file: string;
  readonly words: FlatWords;
  readonly fixed: FlatWords;
  readonly rules: LanguageRules;
  readonly tag: string;
  readonly lesson: Lesson;
}

export function checkLessonWords({ file, words, fixed, rules, tag, lesson }: LessonWords): Problem[] {
  return [
    ...checkFigures(file, words),
    ...checkRepeats(file, words, fixed),
    ...checkTerms(file, words, rules),
    ...checkReading(file, words, rules, tag, lesson.band),
    ...checkResponseWords(file, lesson, words),
  ];
}

/** Curriculum 4.4: the one order, for everyone from 12 on. */
export const responseOrder = ['breathe', 'stop', 'keep', 'report', 'tell', 'remove'] as const;

/** Orders that are about a threat with a picture: they name steps of the response order that nothing else has. */
function responseOrdersIn(lesson: Lesson) {
  return lesson.activities.flatMap((activity) =>
    activity.type === 'order' && activity.items.includes('breathe') && activity.items.includes('remove') ? [activity] : [],
  );
}

/** The six steps in their order, telling right at any place. */
export function checkResponseOrders(lessons: readonly Lesson[]): Problem[] {
  return lessons.flatMap((lesson) =>
    responseOrdersIn(lesson).flatMap((activity) => {
      const where = `lessons/${lesson.id}.ts › ${activity.id}`;
      const problems: Problem[] = [];
      if (activity.items.join() !== responseOrder.join() || activity.alsoAccepted)
        problems.push({ where, what: 'not the response order of curriculum 4.4', how: `items: ${responseOrder.join(', ')}` });
      if (!activity.free?.includes('tell')) problems.push({ where, what: 'telling is not right everywhere', how: "add free: ['tell']" });
      if (!activity.asides?.includes('tellNow'))
        problems.push({ where, what: 'no way to tell at once', how: "add 'tellNow' to asides" });
      return problems;
    }),
  );
}

/** The same six sentences wherever the order stands, so that it is learned once: they are fixed strings. */
function checkResponseWords(file: string, lesson: Lesson, words: FlatWords): Problem[] {
  return responseOrdersIn(lesson).flatMap((activity) =>
    responseOrder.flatMap((step) => {
      const key = `${activity.id}.items.${step}`;
      const wanted = `{fx${step.charAt(0).toUpperCase()}${step.slice(1)}}`;
      return words[key] === wanted ? [] : [{ where: `${file} › ${key}`, what: 'a step in words of its own', how: `write ${wanted}` }];
    }),
  );
}
