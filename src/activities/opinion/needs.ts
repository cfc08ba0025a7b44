// What authors give to a opinion: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { opinion } from './definition';

export const opinionNeeds = needsOf(opinion, {
  textKeys: (activity) => [`${activity.id}.title`, `${activity.id}.statement`, `${activity.id}.thought`],
  check: () => [],
});
