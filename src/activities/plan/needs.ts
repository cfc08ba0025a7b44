// What authors give to a plan: its words, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { plan } from './definition';

export const planNeeds = needsOf(plan, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.intro`,
    ...activity.sections.flatMap((section) => [
      `${activity.id}.sections.${section.id}.title`,
      ...section.choices.map((choice) => `${activity.id}.sections.${section.id}.choices.${choice}`),
    ]),
  ],
  check(activity) {
    const problems: Problem[] = checkIds(activity.id, activity.sections.map((section) => section.id));
    for (const section of activity.sections) {
      const where = `${activity.id} › ${section.id}`;
      problems.push(...checkIds(where, section.choices));
      if (section.choices.length < 2)
        problems.push({ where, what: 'a section with fewer than two choices', how: 'offer at least two' });
    }
    return problems;
  },
});
