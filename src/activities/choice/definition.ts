// Choice: one question, every option explains itself. One may be right, or several.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, someOf } from '#src/content/saved';
import type { Verdict } from '#src/content/verdict';

export interface ChoiceActivity {
  readonly type: 'choice';
  readonly id: string;
  /** Whether several options may be chosen together. */
  readonly several: boolean;
  /** `do` asks what could help, `why` asks for reasons; it only changes the words of the verdict. */
  readonly ask: 'do' | 'why';
  /** Whether the help card stands below. */
  readonly helpCard?: true;
  readonly options: readonly { readonly id: string; readonly verdict: Verdict }[];
}

export interface ChoiceState {
  readonly chosen: readonly string[];
}

export interface ChoiceAction {
  readonly option: string;
  readonly on: boolean;
}

export const ids = (activity: ChoiceActivity) => activity.options.map((option) => option.id);

export const choice = defineActivity<ChoiceActivity, ChoiceState, ChoiceAction>({
  type: 'choice',
  start: () => ({ chosen: [] }),
  reduce(activity, state, action) {
    if (!ids(activity).includes(action.option)) return state;
    const others = state.chosen.filter((option) => option !== action.option);
    if (!action.on) return { chosen: others };
    return { chosen: activity.several ? [...others, action.option] : [action.option] };
  },
  grade(activity, state) {
    const chosen = activity.options.filter((option) => state.chosen.includes(option.id));
    if (chosen.length === 0) return 'unanswered';
    const helps = chosen.some((option) => option.verdict === 'strong');
    return helps && chosen.every((option) => option.verdict !== 'common') ? 'right' : 'notQuite';
  },
  restore(activity, saved) {
    if (!isRecord(saved)) return null;
    const chosen = someOf(ids(activity), saved['chosen']);
    return { chosen: activity.several ? chosen : chosen.slice(0, 1) };
  },
});
