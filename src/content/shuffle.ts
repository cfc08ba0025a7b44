// A shuffle that gives the same order for the same seed, so that the prerendered page and the browser agree.

/** Returns a new array; `seed` is any integer. Mulberry32, then Fisher-Yates. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = shuffled[last];
    const taken = shuffled[other];
    if (moved !== undefined && taken !== undefined) {
      shuffled[last] = taken;
      shuffled[other] = moved;
    }
  }
  return shuffled;
}

/** A seed from an id, so that every activity has its own order. */
export function seedOf(id: string): number {
  let seed = 0;
  for (const letter of id) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return seed;
}
