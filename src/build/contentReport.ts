// `npm run content`: every mistake in lessons and words, and a table of what there is.

import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { describeProblems } from '#src/content/problem';
import { textKeysOf } from '#src/lesson/checkLesson';
import { checkContent, type Content } from './content';
import { flatten, readWords } from './words';

const content: Content = { root: process.cwd(), lessons };
const problems = checkContent(content, languages);

const countWords = (texts: readonly string[], tag: string) => {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  return texts.reduce((sum, text) => sum + [...segmenter.segment(text)].filter((part) => part.isWordLike).length, 0);
};

console.log('lesson                       language   texts  missing  words  reviewed');
for (const lesson of lessons)
  for (const language of languages) {
    const words = flatten(readWords(content.root, language.code, `lessons/${lesson.id}`) ?? {});
    const needed = textKeysOf(lesson);
    const missing = needed.filter((key) => words[key] === undefined).length;
    console.log(
      [
        lesson.id.padEnd(28),
        language.code.padEnd(8),
        String(needed.length).padStart(7),
        String(missing).padStart(8),
        String(countWords(Object.values(words), language.tag)).padStart(6),
        language.reviewed ? ' yes' : ' not yet',
      ].join(' '),
    );
  }

if (problems.length > 0) {
  console.error(`\n${describeProblems(problems)}\n\n${problems.length} problems.`);
  process.exitCode = 1;
} else console.log('\nThe content holds together.');
