// What authors give to a check: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { check } from './definition';

export const checkNeeds = needsOf(check, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.bank}.${activity.phase === 'before' ? 'intro' : 'introAfter'}`,
    ...activity.questions.flatMap((question) => [
      `${activity.bank}.items.${question.id}.text`,
      ...question.options.flatMap((option) => {
        const key = `${activity.bank}.items.${question.id}.options.${option}`;
        return activity.phase === 'after' ? [`${key}.text`, `${key}.feedback`] : [`${key}.text`];
      }),
    ]),
  ],
  check(activity) {
    const problems: Problem[] = checkIds(
      activity.id,
      activity.questions.map((question) => question.id),
    );
    for (const question of activity.questions) {
      const where = `${activity.id} › ${question.id}`;
      problems.push(...checkIds(where, question.options));
      if (!question.options.includes(question.right))
        problems.push({
          where,
          what: `no right answer: "${question.right}" is not among the options`,
          how: `use one of ${question.options.join(', ')}`,
        });
    }
    return problems;
  },
});
