// What a teacher does and says at a step, as one text.

import type { GuideData } from '#src/catalogue/data';
import type { Words } from '#src/i18n/words';
import { isLedAsAlways } from '#src/lesson/guide';
import type { Lesson } from '#src/lesson/lesson';

/** `t` has the words of the adults' pages; step 0 is the opening, and after the lesson's last step comes the closing. */
export function noteOf(t: Words['t'], lesson: Lesson, guide: GuideData, step: number): string {
  if (step === 0) return t('pages.plan.openingText');
  const activity = lesson.activities[step - 1];
  if (!activity) return t('pages.plan.closingText');
  if (!isLedAsAlways(activity.type)) return guide.words[`steps.${activity.id}`] ?? '';
  if (activity.type !== 'check') return t('pages.plan.breathe');
  return t(activity.phase === 'before' ? 'pages.plan.checkBefore' : 'pages.plan.checkAfter');
}
