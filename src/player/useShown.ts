// Which steps of a lesson are shown here: all, or those of the class link that is in use.

import type { Lesson } from '#src/lesson/lesson';
import { shownSteps } from '#src/lesson/shownSteps';
import { useSaved } from '#src/storage/useSaved';

/** Numbers of the steps, from 1; `at` is the open one, which is shown even if the class leaves it out. */
export function useShown({ id, activities, helpStep }: Lesson, at: number): readonly number[] {
  const classLink = useSaved((saved) => saved.classLink);
  return shownSteps(activities.map((activity) => activity.id), helpStep, classLink?.steps[id], at);
}
