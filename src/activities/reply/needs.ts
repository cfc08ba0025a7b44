// What authors give to a reply: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { ids, persons, reply, scenesOf } from './definition';

export const replyNeeds = needsOf(reply, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    ...scenesOf(activity).flatMap(({ key, scene }) => [
      `${key}.intro`,
      ...ids(scene).flatMap((option) => ['text', 'answer', 'feedback'].map((part) => `${key}.options.${option}.${part}`)),
    ]),
  ],
  pictures: (activity) => persons(activity).map((person) => person.face),
  people: (activity) => persons(activity).map((person) => person.who),
  check(activity) {
    const problems: Problem[] = [];
    for (const { key: where, scene } of scenesOf(activity)) {
      problems.push(...checkIds(where, ids(scene)));
      if (!scene.options.some((option) => option.verdict === 'strong'))
        problems.push({ where, what: 'no reply helps', how: "give one option the verdict 'strong'" });
      // Curriculum section 7: not writing is always offered.
      if (!scene.options.some((option) => option.as === 'do'))
        problems.push({
          where,
          what: 'every option is a message',
          how: "offer one option with as: 'do', such as not replying",
        });
    }
    return problems;
  },
});
