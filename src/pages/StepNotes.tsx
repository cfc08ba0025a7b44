// What a teacher does and says at a step: on the plan, beside the class screen, and on it when asked for.

import type { GuideData, LessonData } from '#src/catalogue/data';
import { withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import type { Version } from '#src/lesson/guide';
import { noteOf } from './noteOf';

interface Props {
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  readonly data: LessonData;
  readonly guide: GuideData;
  /** 0 is the opening; after the lesson's last step comes the closing. */
  readonly step: number;
  /** The length that was chosen, where one is. */
  readonly version?: Version | undefined;
}

export function StepNotes({ t, data, guide, step, version }: Props) {
  return <p>{withBdi(noteOf(t, data.lesson, guide, step, version))}</p>;
}
