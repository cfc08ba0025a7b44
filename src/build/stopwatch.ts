// How long the parts of a build take. BUILD_TIMES names a file that gets them as JSON, for the benchmark of size.

import { writeFileSync } from 'node:fs';

/** Seconds by the name of a part, in the order in which they were first named. */
export type Times = Readonly<Record<string, number>>;

export interface Stopwatch {
  /** The time since the last part ended belongs to this one. */
  lap(part: string): void;
  readonly times: Times;
}

export function stopwatch(): Stopwatch {
  const times: Record<string, number> = {};
  let since = performance.now();
  return {
    lap(part) {
      const now = performance.now();
      times[part] = (times[part] ?? 0) + (now - since) / 1000;
      since = now;
    },
    times,
  };
}

/** Adds up, part by part. */
export function sumOf(all: readonly Times[]): Times {
  const sum: Record<string, number> = {};
  for (const times of all) for (const [part, seconds] of Object.entries(times)) sum[part] = (sum[part] ?? 0) + seconds;
  return sum;
}

export function noteTimes(times: Times): void {
  const file = process.env['BUILD_TIMES'];
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(times)}\n`);
}
