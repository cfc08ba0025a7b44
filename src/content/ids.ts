// Ids name things in lesson files, in text keys and in saved answers; so they must be safe in all three.

import type { Problem } from './problem';

const idPattern = /^[a-z][a-zA-Z0-9]*$|^[0-9]+$/;

/** Reports ids that are empty, contain a dot or space, or stand twice in the same list. */
export function checkIds(where: string, ids: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const id of ids) {
    if (!idPattern.test(id))
      problems.push({
        where,
        what: `the id "${id}" cannot be used in text keys`,
        how: 'use letters and digits only, beginning with a small letter',
      });
    if (seen.has(id))
      problems.push({ where, what: `the id "${id}" stands twice`, how: 'give one of the two another id' });
    seen.add(id);
  }
  return problems;
}

/** The keys of a record, typed; Object.keys forgets them. Only for records written in content files. */
export function idsOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const ids: K[] = [];
  for (const id in record) ids.push(id);
  return ids;
}
