// Check: the same closed questions before and after a lesson. Before, an answer is only taken; after, each
// answer explains itself. Nothing is counted or compared (curriculum section 7).

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, oneOf } from '#src/content/saved';

export interface CheckQuestion {
  readonly id: string;
  readonly options: readonly string[];
  readonly right: string;
}

export interface CheckActivity {
  readonly type: 'check';
  readonly id: string;
  /** Where the words of the questions live, so that both checks of a lesson share them. */
  readonly bank: string;
  readonly phase: 'before' | 'after';
  readonly questions: readonly CheckQuestion[];
}

export interface CheckState {
  /** Question id to option id. */
  readonly chosen: Readonly<Record<string, string>>;
}

export interface CheckAction {
  readonly question: string;
  readonly option: string;
}

export const check = defineActivity<CheckActivity, CheckState, CheckAction>({
  type: 'check',
  start: () => ({ chosen: {} }),
  reduce(activity, state, action) {
    const question = activity.questions.find((one) => one.id === action.question);
    if (!question?.options.includes(action.option)) return state;
    return { chosen: { ...state.chosen, [action.question]: action.option } };
  },
  grade(activity, state) {
    const answered = activity.questions.filter((question) => state.chosen[question.id] !== undefined);
    if (answered.length < activity.questions.length) return 'unanswered';
    if (activity.phase === 'before') return 'answered';
    return activity.questions.every((question) => state.chosen[question.id] === question.right) ? 'right' : 'notQuite';
  },
  restore(activity, saved) {
    if (!isRecord(saved) || !isRecord(saved['chosen'])) return null;
    const chosen: Record<string, string> = {};
    for (const question of activity.questions) {
      const option = oneOf(question.options, saved['chosen'][question.id]);
      if (option !== null) chosen[question.id] = option;
    }
    return { chosen };
  },
});
