// What a teacher does and says at a step, as one text.

import type { GuideData } from '#src/catalogue/data';
import type { Words } from '#src/i18n/words';
import { isLedAsAlways, minutesOf, type Version } from '#src/lesson/guide';
import type { Lesson } from '#src/lesson/lesson';

/**
 * `t` has the words of the adults' pages; step 0 is the opening, and after the lesson's last step comes the closing. `version` is the
 * length that was chosen, where one is.
 */
export function noteOf(t: Words['t'], lesson: Lesson, guide: GuideData, step: number, version?: Version): string {
  if (step === 0) return t('pages.plan.openingText');
  const activity = lesson.activities[step - 1];
  if (!activity) return t('pages.plan.closingText');
  if (!isLedAsAlways(activity.type)) return guide.words[`steps.${activity.id}`] ?? '';
  if (activity.type !== 'check') return t('pages.plan.breathe');
  if (activity.phase === 'after') return t('pages.plan.checkAfter');
  const n = lesson.activities.findIndex((one) => one.type === 'check' && one.phase === 'after') + 1;
  // A length may leave the step with the answers out: then the class does not come to it.
  const alone = version !== undefined && minutesOf(version, lesson, n) === null;
  return `${t('pages.plan.checkBefore')} ${t(alone ? 'pages.plan.checkAnswersAlone' : 'pages.plan.checkAnswers', { n })}`;
}
