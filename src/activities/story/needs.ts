// What authors give to a story: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { ids, story } from './definition';

export const storyNeeds = needsOf(story, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.intro`,
    ...activity.panels.flatMap(({ id, other }) => ['text', 'alt', ...(other ? ['other'] : [])].map((part) => `${activity.id}.panels.${id}.${part}`)),
  ],
  pictures: (activity) => activity.panels.map((panel) => panel.picture),
  check(activity) {
    const problems: Problem[] = checkIds(activity.id, ids(activity));
    const last = activity.panels.at(-1);
    if (last?.other)
      problems.push({
        where: `${activity.id}.panels.${last.id}`,
        what: 'the last panel has another version, and nothing follows that is the same for both',
        how: 'add a panel after it',
      });
    // Curriculum section 7: four to seven panels.
    if (activity.panels.length < 4 || activity.panels.length > 7)
      problems.push({
        where: activity.id,
        what: `a story of ${activity.panels.length} panels`,
        how: 'use four to seven panels',
      });
    return problems;
  },
});
