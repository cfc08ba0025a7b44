// What authors give to a story: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { ids, story } from './definition';

export const storyNeeds = needsOf(story, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.intro`,
    ...ids(activity).flatMap((panel) => [`${activity.id}.panels.${panel}.text`, `${activity.id}.panels.${panel}.alt`]),
  ],
  pictures: (activity) => activity.panels.map((panel) => panel.picture),
  check(activity) {
    const problems: Problem[] = checkIds(activity.id, ids(activity));
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
