// What a teacher does and says at a step: on the plan, beside the class screen, and on it when asked for.

import type { GuideData, LessonData } from '#src/catalogue/data';
import type { Words } from '#src/i18n/words';
import { isLedAsAlways } from '#src/lesson/guide';

interface Props {
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  readonly data: LessonData;
  readonly guide: GuideData;
  /** 0 is the opening; after the lesson's last step comes the closing. */
  readonly step: number;
}

export function StepNotes({ t, data, guide, step }: Props) {
  if (step === 0) return <p>{t('pages.plan.openingText')}</p>;
  const activity = data.lesson.activities[step - 1];
  if (!activity) return <p>{t('pages.plan.closingText')}</p>;
  if (!isLedAsAlways(activity.type)) return <p>{guide.words[`steps.${activity.id}`]}</p>;
  if (activity.type !== 'check') return <p>{t('pages.plan.breathe')}</p>;
  return <p>{t(activity.phase === 'before' ? 'pages.plan.checkBefore' : 'pages.plan.checkAfter')}</p>;
}
