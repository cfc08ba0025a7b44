// What authors give to a cards: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import { cards, ids, linesOf } from './definition';

export const cardsNeeds = needsOf(cards, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.intro`,
    ...ids(activity).flatMap((card) =>
      ['front', ...linesOf(activity)].map((line) => `${activity.id}.cards.${card}.${line}`),
    ),
  ],
  pictures: (activity) => activity.cards.map((card) => card.picture),
  check: (activity) => checkIds(activity.id, ids(activity)),
});
