// Reply: try several replies to a friend, one after another, and see what comes back.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, oneOf, someOf } from '#src/content/saved';
import type { Verdict } from '#src/content/verdict';

export interface ReplyActivity {
  readonly type: 'reply';
  readonly id: string;
  /** The one who writes, and the one who answers: a name of the cast and a picture of the face. */
  readonly me: ReplyPerson;
  readonly friend: ReplyPerson;
  readonly options: readonly {
    readonly id: string;
    readonly verdict: Verdict;
    /** `do` is something done instead of writing, such as not replying. */
    readonly as: 'say' | 'do';
    /** Who answers, if it is not the friend. */
    readonly answeredBy?: ReplyPerson;
  }[];
}

export interface ReplyPerson {
  readonly who: string;
  readonly face: string;
}

export interface ReplyState {
  readonly current: string | null;
  readonly tried: readonly string[];
}

export interface ReplyAction {
  readonly option: string;
}

export const ids = (activity: ReplyActivity) => activity.options.map((option) => option.id);
export const persons = (activity: ReplyActivity) => [
  activity.me,
  activity.friend,
  ...activity.options.flatMap((option) => option.answeredBy ?? []),
];

export const reply = defineActivity<ReplyActivity, ReplyState, ReplyAction>({
  type: 'reply',
  start: () => ({ current: null, tried: [] }),
  reduce(activity, state, action) {
    if (!ids(activity).includes(action.option)) return state;
    const others = state.tried.filter((option) => option !== action.option);
    return { current: action.option, tried: [...others, action.option] };
  },
  grade(activity, state) {
    if (state.current === null) return 'unanswered';
    const option = activity.options.find((one) => one.id === state.current);
    return option?.verdict === 'strong' ? 'right' : 'notQuite';
  },
  restore(activity, saved) {
    if (!isRecord(saved)) return null;
    return { current: oneOf(ids(activity), saved['current']), tried: someOf(ids(activity), saved['tried']) };
  },
});
