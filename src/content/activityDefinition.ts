// The contract of an activity type: pure data in, pure data out. No words, no React, no clock, no randomness.

export interface ActivityBase {
  readonly type: string;
  readonly id: string;
}

/**
 * How an answer stands. There is no score: `right` and `notQuite` only choose the kind of feedback,
 * `answered` is for activities in which every answer is as good as any other.
 */
export type Grade = 'unanswered' | 'answered' | 'right' | 'notQuite';

interface ActivitySpec<A extends ActivityBase, State, Action> {
  readonly type: A['type'];
  /** The state before anything was done. `seed` is the only source of variety. */
  start(activity: A, seed: number): State;
  reduce(activity: A, state: State, action: Action): State;
  grade(activity: A, state: State): Grade;
  /** Reads a saved state; `null` when it does not fit this activity any more. */
  restore(activity: A, saved: unknown): State | null;
}

export interface ActivityDefinition<A extends ActivityBase, State, Action> extends ActivitySpec<A, State, Action> {
  owns(activity: ActivityBase): activity is A;
  /** The saved state if it can still be read, else a fresh one. */
  resume(activity: A, saved: unknown, seed: number): State;
}

export function defineActivity<A extends ActivityBase, State, Action>(
  spec: ActivitySpec<A, State, Action>,
): ActivityDefinition<A, State, Action> {
  return {
    ...spec,
    owns: (activity): activity is A => activity.type === spec.type,
    resume: (activity, saved, seed) =>
      (saved === undefined ? null : spec.restore(activity, saved)) ?? spec.start(activity, seed),
  };
}
