// What authors give to a choice: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { choice, ids, questionsOf } from './definition';

export const choiceNeeds = needsOf(choice, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.question`,
    ...(activity.scenes ?? []).map((scene) => `${activity.id}.scenes.${scene}`),
    ...ids(activity).flatMap((option) => [
      `${activity.id}.options.${option}.text`,
      `${activity.id}.options.${option}.feedback`,
    ]),
  ],
  check(activity) {
    const problems: Problem[] = checkIds(activity.id, ids(activity));
    problems.push(...checkIds(`${activity.id}.scenes`, activity.scenes ?? []));
    for (const { scene, options } of questionsOf(activity)) {
      const where = scene === undefined ? activity.id : `${activity.id}.scenes.${scene}`;
      if (options.length < 2) problems.push({ where, what: 'a choice with fewer than two options', how: 'add options' });
      if (!options.some((option) => option.verdict === 'strong'))
        problems.push({ where, what: 'no option is right', how: "give at least one option the verdict 'strong'" });
    }
    for (const { id, scene } of activity.options)
      if (activity.scenes ? !activity.scenes.some((one) => one === scene) : scene !== undefined)
        problems.push({
          where: `${activity.id}.options.${id}`,
          what: scene === undefined ? 'the option belongs to no scene' : `there is no scene "${scene}"`,
          how: 'name one of the scenes of the choice',
        });
    return problems;
  },
});
