// `npm run content`: every mistake in lessons, guides and words, and tables of what there is.

import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { familyTexts } from '#src/address/paths';
import { describeProblems } from '#src/content/problem';
import { textKeysOf } from '#src/lesson/checkLesson';
import { transcriptOf } from '#src/activities/chat/transcript';
import { firstWay } from '#src/activities/answered';
import type { Lesson } from '#src/lesson/lesson';
import { checkContent, lessonData, readableWords, type Content } from './content';
import { leafData, leafWords } from './family';
import { guideFile, guideTextKeys, readableGuide } from './guides';
import { paces, readingOf, wordsOnOneWay } from './reading';
import { wordFile } from './words';

/** Turns of chats that are not read by someone who takes the first option at every stop, as keys of the words. */
function offTheWay(lesson: Lesson): readonly string[] {
  return lesson.activities.flatMap((activity) => {
    if (activity.type !== 'chat') return [];
    const read = new Set(transcriptOf(activity, firstWay(activity)).turns.flatMap((turn) => (turn.kind === 'node' ? [turn.node.id] : [])));
    return activity.nodes.filter((node) => node.kind !== 'stop' && !read.has(node.id)).map((node) => `${activity.id}.nodes.${node.id}.`);
  });
}

const content: Content = { root: process.cwd(), lessons, guides };
const problems = checkContent(content, languages);

console.log('lesson                       language   texts  missing  words  one way  minutes  level  longest sentence  problems  reviewed');
for (const lesson of lessons)
  for (const language of languages) {
    const { words } = readableWords(content, language.code, `lessons/${lesson.id}`);
    const needed = textKeysOf(lesson);
    const missing = needed.filter((key) => words[key] === undefined).length;
    const oneWay = wordsOnOneWay(lessonData(content, language.code, lesson).words, language.tag, offTheWay(lesson));
    const reading = readingOf(words, language.tag);
    const found = problems.filter(({ where }) => where.startsWith(wordFile(language.code, `lessons/${lesson.id}`))).length;
    console.log(
      [
        lesson.id.padEnd(28),
        language.code.padEnd(8),
        String(needed.length).padStart(7),
        String(missing).padStart(8),
        String(reading.words).padStart(6),
        String(oneWay).padStart(8),
        `${Math.round(oneWay / paces.quick)}-${Math.round(oneWay / paces.slow)}`.padStart(8),
        String(reading.level).padStart(6),
        `${reading.longest.words} words`.padStart(17),
        String(found).padStart(9),
        language.reviewed ? ' yes' : ' not yet',
      ].join(' '),
    );
  }

console.log('\nguide                        language   texts  missing  words  minutes     problems');
for (const guide of guides) {
  const lesson = lessons.find(({ id }) => id === guide.lesson);
  if (!lesson) continue;
  for (const language of languages) {
    const file = guideFile(language.code, guide.lesson);
    const { words } = readableGuide(content.root, language.code, guide.lesson);
    const needed = guideTextKeys(content.root, guide, lesson);
    const missing = needed.filter((key) => words[key] === undefined).length;
    console.log(
      [
        guide.lesson.padEnd(28),
        language.code.padEnd(8),
        String(needed.length).padStart(7),
        String(missing).padStart(8),
        String(readingOf(words, language.tag).words).padStart(6),
        ` ${guide.versions.map(({ minutes }) => minutes).join(', ').padEnd(12)}`,
        String(problems.filter(({ where }) => where === file || where === `teacher-guides/${guide.lesson}.ts`).length).padStart(7),
      ].join(' '),
    );
  }
}

console.log('\nparents\' page               language   words  minutes  level  longest sentence');
for (const leaf of familyTexts)
  for (const language of languages) {
    const page = leafData(content, language, leaf);
    const reading = readingOf(leafWords(page), language.tag);
    console.log(
      [
        leaf.padEnd(28),
        language.code.padEnd(8),
        String(reading.words).padStart(7),
        String(page.minutes).padStart(8),
        String(reading.level).padStart(6),
        `${reading.longest.words} words`.padStart(17),
      ].join(' '),
    );
  }

if (problems.length > 0) {
  console.error(`\n${describeProblems(problems)}\n\n${problems.length} problems.`);
  process.exitCode = 1;
} else console.log('\nThe content holds together.');
