// What authors give to a circle: its words. The roles are the same everywhere.

import { needsOf } from '#src/content/activityNeeds';
import { circle } from './definition';

export const circleNeeds = needsOf(circle, {
  textKeys: (activity) => [`${activity.id}.title`, `${activity.id}.intro`],
  check: () => [],
});
