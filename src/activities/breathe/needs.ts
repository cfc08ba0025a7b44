// What authors give to a breathe: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import { breathe } from './definition';

export const breatheNeeds = needsOf(breathe, {
  textKeys: (activity) => [
    ...['title', 'intro', 'alt'].map((key) => `${activity.id}.${key}`),
    ...activity.lines.map((line) => `${activity.id}.lines.${line}`),
  ],
  pictures: (activity) => [activity.picture],
  check: (activity) => checkIds(activity.id, activity.lines),
});
