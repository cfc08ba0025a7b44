// What an activity needs from authors: words, pictures, people, and a shape that holds together. Used by the build
// and the tests only; a learner's phone never loads it.

import type { ActivityBase, ActivityDefinition, Grade } from './activityDefinition';
import type { Problem } from './problem';

interface NeedsSpec<A extends ActivityBase> {
  /** Every text the activity needs, as keys of the lesson's words, derived from ids. */
  textKeys(activity: A): readonly string[];
  /** Names of the pictures it shows, as files in assets/illustrations. */
  pictures?(activity: A): readonly string[];
  /** Names of the characters it mentions, as keys of cast.json. */
  people?(activity: A): readonly string[];
  /** What types cannot say: where, what, how to fix. */
  check(activity: A): readonly Problem[];
}

/** An activity seen by code that does not know its type. */
export interface OpenActivity {
  readonly textKeys: readonly string[];
  readonly pictures: readonly string[];
  readonly people: readonly string[];
  readonly problems: readonly Problem[];
  grade(saved: unknown): Grade;
}

export interface ActivityNeeds {
  /** `null` when the activity is of another type. */
  open(activity: ActivityBase): OpenActivity | null;
}

export function needsOf<A extends ActivityBase, State, Action>(
  definition: ActivityDefinition<A, State, Action>,
  spec: NeedsSpec<A>,
): ActivityNeeds {
  return {
    open: (activity) =>
      definition.owns(activity)
        ? {
            textKeys: spec.textKeys(activity),
            pictures: spec.pictures?.(activity) ?? [],
            people: spec.people?.(activity) ?? [],
            problems: spec.check(activity),
            grade: (saved) => definition.grade(activity, definition.resume(activity, saved, 0)),
          }
        : null,
  };
}
