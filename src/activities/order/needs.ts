// What authors give to a order: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { order } from './definition';

export const orderNeeds = needsOf(order, {
  textKeys: (activity) => [
    ...['title', 'question', 'right', 'notQuite']
      .concat(activity.askWhyFirst ? ['whyFirst.question', 'whyFirst.thought'] : [])
      .map((key) => `${activity.id}.${key}`),
    ...activity.items.map((item) => `${activity.id}.items.${item}`),
  ],
  check(activity) {
    const problems: Problem[] = checkIds(activity.id, activity.items);
    for (const free of activity.free ?? [])
      if (!activity.items.includes(free))
        problems.push({ where: activity.id, what: `the free item "${free}" is not an item`, how: 'add it to items' });
    for (const also of activity.alsoAccepted ?? [])
      if (also.toSorted().join() !== activity.items.toSorted().join())
        problems.push({
          where: activity.id,
          what: `the accepted order "${also.join(', ')}" does not name every item once`,
          how: `name each of ${activity.items.join(', ')}`,
        });
    return problems;
  },
});
