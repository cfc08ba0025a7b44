// What authors give to a choice: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { choice, ids } from './definition';

export const choiceNeeds = needsOf(choice, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.question`,
    ...ids(activity).flatMap((option) => [
      `${activity.id}.options.${option}.text`,
      `${activity.id}.options.${option}.feedback`,
    ]),
  ],
  check(activity) {
    const problems: Problem[] = checkIds(activity.id, ids(activity));
    if (activity.options.length < 2)
      problems.push({ where: activity.id, what: 'a choice with fewer than two options', how: 'add options' });
    if (!activity.options.some((option) => option.verdict === 'strong'))
      problems.push({
        where: activity.id,
        what: 'no option is right',
        how: "give at least one option the verdict 'strong'",
      });
    return problems;
  },
});
