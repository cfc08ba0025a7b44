// What authors give to a opinion: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { opinion, statementsOf } from './definition';

export const opinionNeeds = needsOf(opinion, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    ...statementsOf(activity).flatMap((key) => [`${key}.statement`, `${key}.thought`]),
  ],
  check: () => [],
});
