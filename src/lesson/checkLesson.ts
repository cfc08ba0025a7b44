// What every lesson must have, whatever it is about. Pure; the words are checked by src/build/checkWords.ts.

import { openActivity } from '#src/activities/definitions';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { lessonKeys, type Lesson } from './lesson';

/** All text keys of a lesson, each once. */
export function textKeysOf(lesson: Lesson): readonly string[] {
  const keys = new Set(lessonKeys(lesson));
  for (const activity of lesson.activities) for (const key of openActivity(activity)?.textKeys ?? []) keys.add(key);
  return [...keys];
}

export function picturesOf(lesson: Lesson): readonly string[] {
  const names = new Set([lesson.picture]);
  for (const activity of lesson.activities) for (const name of openActivity(activity)?.pictures ?? []) names.add(name);
  return [...names];
}

export function peopleOf(lesson: Lesson): readonly string[] {
  return [...new Set(lesson.activities.flatMap((activity) => openActivity(activity)?.people ?? []))];
}

export function checkLesson(lesson: Lesson): Problem[] {
  const file = `lessons/${lesson.id}.ts`;
  const ids = lesson.activities.map((activity) => activity.id);
  const problems: Problem[] = [...checkIds(file, ids), ...checkIds(file, lesson.keyWords)];
  const add = (what: string, how: string) => problems.push({ where: file, what, how });

  if (!lesson.id.startsWith(`${lesson.band}-`)) add('the id does not begin with the band', `name it ${lesson.band}-…`);
  for (const activity of lesson.activities) {
    const open = openActivity(activity);
    if (open) for (const problem of open.problems) problems.push({ ...problem, where: `${file} › ${problem.where}` });
    else add(`the activity "${activity.id}" has the unknown type "${activity.type}"`, 'use a type of src/activities/definitions.ts');
  }
  if (!ids.includes(lesson.friendStep)) add(`no step has the id "${lesson.friendStep}", named as the friend step`, 'name the id of a step as friendStep');
  if (!ids.includes(lesson.helpStep)) add(`no step has the id "${lesson.helpStep}", named as the help step`, 'name the id of a step as helpStep');
  // Curriculum 1: every help step shows the help card in full.
  const helpStep = lesson.activities.find((activity) => activity.id === lesson.helpStep);
  if (helpStep && !('helpCard' in helpStep && helpStep.helpCard)) add('the help step does not show the help card', 'add helpCard: true to it');
  // Curriculum 3.4: nobody leaves inside the story.
  if (lesson.activities.at(-1)?.type !== 'breathe') add('the last step is not calm', "end with a 'breathe' step");
  const phases = lesson.activities.flatMap((activity) => (activity.type === 'check' ? [activity.phase] : []));
  // Curriculum 5.3: a booster brings no new theory and no check.
  const booster = lesson.booster !== undefined;
  if (phases.join() !== (booster ? '' : 'before,after'))
    add(
      booster ? 'a booster has a check' : 'the check does not stand once before and once after',
      booster ? 'leave the check out' : 'add both checks',
    );
  return problems;
}
