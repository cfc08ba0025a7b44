// What authors give to a match: its words, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { match } from './definition';

export const matchNeeds = needsOf(match, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.intro`,
    `${activity.id}.other`,
    ...activity.pairs.flatMap((pair) => [`${activity.id}.pairs.${pair}.left`, `${activity.id}.pairs.${pair}.right`]),
  ],
  check(activity) {
    const problems: Problem[] = checkIds(activity.id, activity.pairs);
    if (activity.pairs.length < 3)
      problems.push({ where: activity.id, what: 'fewer than three pairs', how: 'add pairs, or use a choice' });
    return problems;
  },
});
