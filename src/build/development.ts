// Data files while developing: made anew for every request, after a check that stops at the author's mistakes.

import { describeProblems } from '#src/content/problem';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { checkLanguage, checkLessons, type Content } from './content';
import { dataFiles } from './dataFiles';
import { pictureExists, readPicture } from './picture';

const content: Content = { root: process.cwd(), lessons, guides };

/** `file` as `<language>/<data file>`; `null` when there is no such file. Throws with all problems of the language. */
export function developmentData(file: string): string | null {
  const [code, ...rest] = file.split('/');
  const language = languages.find((one) => one.code === code);
  const make = language && dataFiles(content, language).get(rest.join('/'));
  if (!make) return null;
  const problems = [...checkLessons(content), ...checkLanguage(content, language)];
  if (problems.length > 0) throw new Error(`The content does not hold together:\n\n${describeProblems(problems)}`);
  return JSON.stringify(make());
}

export function developmentPicture(name: string): string | null {
  return pictureExists(content.root, name) ? readPicture(content.root, name).text : null;
}
