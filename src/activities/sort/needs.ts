// What authors give to a sort: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { groupIds, itemIds, sort } from './definition';

export const sortNeeds = needsOf(sort, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.intro`,
    ...groupIds(activity).map((group) => `${activity.id}.groups.${group}`),
    ...itemIds(activity).flatMap((item) => [`${activity.id}.items.${item}.text`, `${activity.id}.items.${item}.why`]),
  ],
  check(activity) {
    const problems: Problem[] = [
      ...checkIds(activity.id, groupIds(activity)),
      ...checkIds(activity.id, itemIds(activity)),
    ];
    for (const item of activity.items)
      for (const group of item.accepts)
        if (!groupIds(activity).includes(group))
          problems.push({
            where: `${activity.id} › ${item.id}`,
            what: `no right answer: there is no group "${group}"`,
            how: `use one of ${groupIds(activity).join(', ')}`,
          });
    return problems;
  },
});
