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
    ...(activity.whys ? activity.items.map((item) => `${activity.id}.whys.${item}`) : []),
    ...(activity.asides ?? []).flatMap((aside) => ['label', 'text'].map((key) => `${activity.id}.asides.${aside}.${key}`)),
  ],
  check(activity) {
    const problems: Problem[] = checkIds(activity.id, activity.items);
    problems.push(...checkIds(activity.id, activity.asides ?? []));
    for (const [kind, items] of [['free', activity.free ?? []], ['given', activity.given ?? []]] as const)
      for (const item of items)
        if (!activity.items.includes(item))
          problems.push({ where: activity.id, what: `the ${kind} item "${item}" is not an item`, how: 'add it to items' });
    if (activity.items.filter((item) => !activity.given?.includes(item)).length < 2)
      problems.push({ where: activity.id, what: 'there is nothing to order', how: 'leave at least two items that are not given' });
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
