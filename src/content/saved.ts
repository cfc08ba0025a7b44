// Small parsers for data that was saved earlier and may be anything by now.

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is one of the allowed words, else `null`. */
export function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((word) => word === value) ?? null;
}

/** The allowed words found in an array, each once, in the array's order; anything else is dropped. */
export function someOf<T extends string>(allowed: readonly T[], value: unknown): readonly T[] {
  if (!Array.isArray(value)) return [];
  const found = new Set<T>();
  for (const entry of value) {
    const word = oneOf(allowed, entry);
    if (word !== null) found.add(word);
  }
  return [...found];
}
