// What a teacher does and says at a step: on the plan, beside the class screen, and on it when asked for.

import type { GuideData, LessonData } from '#src/catalogue/data';
import type { Words } from '#src/i18n/words';
import { noteOf } from './noteOf';

interface Props {
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  readonly data: LessonData;
  readonly guide: GuideData;
  /** 0 is the opening; after the lesson's last step comes the closing. */
  readonly step: number;
}

export function StepNotes({ t, data, guide, step }: Props) {
  return <p>{noteOf(t, data.lesson, guide, step)}</p>;
}
