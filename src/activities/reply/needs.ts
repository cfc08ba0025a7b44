// What authors give to a reply: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { ids, persons, reply } from './definition';

export const replyNeeds = needsOf(reply, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.intro`,
    ...ids(activity).flatMap((option) =>
      ['text', 'answer', 'feedback'].map((key) => `${activity.id}.options.${option}.${key}`),
    ),
  ],
  pictures: (activity) => persons(activity).map((person) => person.face),
  people: (activity) => persons(activity).map((person) => person.who),
  check(activity) {
    const problems: Problem[] = checkIds(activity.id, ids(activity));
    if (!activity.options.some((option) => option.verdict === 'strong'))
      problems.push({ where: activity.id, what: 'no reply helps', how: "give one option the verdict 'strong'" });
    // Curriculum section 7: not writing is always offered.
    if (!activity.options.some((option) => option.as === 'do'))
      problems.push({
        where: activity.id,
        what: 'every option is a message',
        how: "offer one option with as: 'do', such as not replying",
      });
    return problems;
  },
});
