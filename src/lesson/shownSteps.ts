// Which steps of a lesson a class sees.

/**
 * Numbers of the steps that are shown, from 1, in their order. The help step and the last one, which is calm, are never
 * left out; the one at `at` is open, and so belongs to them.
 *
 * @param ids the steps of the lesson
 * @param chosen a 1 for each step of the version and a 0 for each that it leaves out; when it is missing, or was made for
 * a lesson with more or fewer steps, all are shown
 */
export function shownSteps(ids: readonly string[], helpStep: string, chosen: string | undefined, at = 0): readonly number[] {
  const numbers = ids.map((_, index) => index + 1);
  return chosen?.length === ids.length
    ? numbers.filter((n) => chosen[n - 1] !== '0' || ids[n - 1] === helpStep || n === ids.length || n === at)
    : numbers;
}
