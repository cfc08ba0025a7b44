// What authors give to a compose: its words, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { compose } from './definition';

export const composeNeeds = needsOf(compose, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.intro`,
    ...activity.parts.flatMap((part) => [
      `${activity.id}.parts.${part.id}.title`,
      ...part.choices.map((choice) => `${activity.id}.parts.${part.id}.choices.${choice}`),
    ]),
  ],
  check(activity) {
    const problems: Problem[] = checkIds(activity.id, activity.parts.map((part) => part.id));
    for (const part of activity.parts) {
      const where = `${activity.id} › ${part.id}`;
      problems.push(...checkIds(where, part.choices));
      if (part.choices.length < 2)
        problems.push({ where, what: 'a part with fewer than two choices', how: 'offer at least two' });
    }
    if (!activity.parts.some((part) => part.spoken))
      problems.push({ where: activity.id, what: 'no part is spoken', how: 'mark a part with spoken: true' });
    return problems;
  },
});
