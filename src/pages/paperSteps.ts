// A lesson as slides for paper, in one language. In every language of a lesson steps, slides, lines and options stand at the same places.

import { lastStep, slidesOf, titleOfStep, wholePath, type Line, type Slide } from '#src/present/slides';
import type { Wording } from './wording';

export interface PaperStep {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly slides: readonly Slide[];
}

const wordsFor = ({ of, shell }: Wording) => ({ text: of, t: shell });

export function paperSteps(wording: Wording): readonly PaperStep[] {
  const { lesson } = wording.data;
  const words = wordsFor(wording);
  return lesson.activities.map((activity, index) => ({
    id: activity.id,
    number: index + 1,
    title: titleOfStep(lesson, index + 1, words),
    slides: slidesOf(lesson, index + 1, wholePath(lesson, index + 1, words), words),
  }));
}

/** What the closing asks to remember. */
export function linesToRemember(wording: Wording): readonly Line[] {
  const { lesson } = wording.data;
  return slidesOf(lesson, lastStep(lesson), [], wordsFor(wording))
    .slice(0, 2)
    .flatMap(({ lines }) => lines)
    .filter(({ role }) => role !== 'small');
}

/** Text that stands for a slide among the answers. */
export function aboutSlide({ lines }: Slide): string {
  return lines.filter(({ role }) => role !== 'small').map((line) => line.text).join(' ');
}
