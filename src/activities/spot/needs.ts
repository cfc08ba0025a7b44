// What authors give to a spot: its words, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { lineIds, spot } from './definition';

export const spotNeeds = needsOf(spot, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.intro`,
    `${activity.id}.end`,
    ...activity.artefacts.map((artefact) => `${activity.id}.${artefact.id}.from`),
    ...lineIds(activity).flatMap((line) => {
      const [artefact, id] = line.split('.');
      return [`${activity.id}.${artefact}.lines.${id}.text`, `${activity.id}.${artefact}.lines.${id}.why`];
    }),
  ],
  check(activity) {
    const problems: Problem[] = checkIds(activity.id, activity.artefacts.map((artefact) => artefact.id));
    for (const artefact of activity.artefacts) {
      const where = `${activity.id} › ${artefact.id}`;
      problems.push(...checkIds(where, artefact.lines.map((line) => line.id)));
      if (artefact.lines.every((line) => line.kind !== 'fine'))
        problems.push({
          where,
          what: 'no line is fine on its own',
          how: "add an innocent line, so that not everything looks like a sign",
        });
    }
    if (!activity.artefacts.some((artefact) => artefact.lines.some((line) => line.kind !== 'fine')))
      problems.push({ where: activity.id, what: 'there is nothing to spot', how: "give a line the kind 'sign' or 'good'" });
    return problems;
  },
});
