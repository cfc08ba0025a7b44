// `npm run content`: every mistake in lessons and words, and a table of what there is.

import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { describeProblems } from '#src/content/problem';
import { textKeysOf } from '#src/lesson/checkLesson';
import { checkContent, readableWords, type Content } from './content';
import { readingOf } from './reading';
import { wordFile } from './words';

const content: Content = { root: process.cwd(), lessons, guides };
const problems = checkContent(content, languages);

console.log('lesson                       language   texts  missing  words  level  longest sentence  problems  reviewed');
for (const lesson of lessons)
  for (const language of languages) {
    const { words } = readableWords(content, language.code, `lessons/${lesson.id}`);
    const needed = textKeysOf(lesson);
    const missing = needed.filter((key) => words[key] === undefined).length;
    const reading = readingOf(words, language.tag);
    const found = problems.filter(({ where }) => where.startsWith(wordFile(language.code, `lessons/${lesson.id}`))).length;
    console.log(
      [
        lesson.id.padEnd(28),
        language.code.padEnd(8),
        String(needed.length).padStart(7),
        String(missing).padStart(8),
        String(reading.words).padStart(6),
        String(reading.level).padStart(6),
        `${reading.longest.words} words`.padStart(17),
        String(found).padStart(9),
        language.reviewed ? ' yes' : ' not yet',
      ].join(' '),
    );
  }

if (problems.length > 0) {
  console.error(`\n${describeProblems(problems)}\n\n${problems.length} problems.`);
  process.exitCode = 1;
} else console.log('\nThe content holds together.');
