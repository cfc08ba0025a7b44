// Match: to each thing belongs one other. Asked one at a time, each with a few answers to choose from, so that it
// works with one thumb and without dragging.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, oneOf } from '#src/content/saved';
import { seedOf, shuffle } from '#src/content/shuffle';

export interface MatchActivity {
  readonly type: 'match';
  readonly id: string;
  /** Pair ids; each has a left and a right text. */
  readonly pairs: readonly string[];
}

export interface MatchState {
  /** Left id to the id of the right that was chosen. */
  readonly chosen: Readonly<Record<string, string>>;
}

export interface MatchAction {
  readonly left: string;
  readonly right: string;
}

/** The rights offered for a left: its own and the two that follow, in an order of their own. */
export function offered(activity: MatchActivity, left: string): readonly string[] {
  const at = activity.pairs.indexOf(left);
  const near = [0, 1, 2].flatMap((step) => activity.pairs[(at + step) % activity.pairs.length] ?? []);
  return shuffle([...new Set(near)], seedOf(`${activity.id}${left}`));
}

export const match = defineActivity<MatchActivity, MatchState, MatchAction>({
  type: 'match',
  start: () => ({ chosen: {} }),
  reduce(activity, state, action) {
    if (!activity.pairs.includes(action.left) || !offered(activity, action.left).includes(action.right)) return state;
    return { chosen: { ...state.chosen, [action.left]: action.right } };
  },
  grade(activity, state) {
    if (activity.pairs.some((left) => state.chosen[left] === undefined)) return 'unanswered';
    return activity.pairs.every((left) => state.chosen[left] === left) ? 'right' : 'notQuite';
  },
  restore(activity, saved) {
    if (!isRecord(saved) || !isRecord(saved['chosen'])) return null;
    const chosen: Record<string, string> = {};
    for (const left of activity.pairs) {
      const right = oneOf(offered(activity, left), saved['chosen'][left]);
      if (right !== null) chosen[left] = right;
    }
    return { chosen };
  },
});
