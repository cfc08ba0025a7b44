// What authors and translators are told when content does not hold together.

/** One mistake in content: `where` it is, `what` is wrong, `how` to mend it. Written for authors, in English. */
export interface Problem {
  readonly where: string;
  readonly what: string;
  readonly how: string;
}

/** Sorts by place, so that one file's problems stand together, and prints one per block. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .toSorted((a, b) => a.where.localeCompare(b.where) || a.what.localeCompare(b.what))
    .map((problem) => `${problem.where}\n  what: ${problem.what}\n  how:  ${problem.how}`)
    .join('\n');
}
