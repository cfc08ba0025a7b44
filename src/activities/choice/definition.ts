// Choice: one question, every option explains itself. One may be right, or several. Several small scenes can each have
// options of their own under the same question.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, someOf } from '#src/content/saved';
import type { Verdict } from '#src/content/verdict';

export interface ChoiceOption {
  /** Unique in the activity, also across scenes. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly scene?: string;
}

export interface ChoiceActivity {
  readonly type: 'choice';
  readonly id: string;
  /** Whether several options may be chosen together. */
  readonly several: boolean;
  /** `do` asks what could help, `why` asks for reasons; it only changes the words of the verdict. */
  readonly ask: 'do' | 'why';
  /** Whether the help card stands below. */
  readonly helpCard?: true;
  /** Small scenes under the question, in their order; each option then belongs to one of them. */
  readonly scenes?: readonly string[];
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceState {
  readonly chosen: readonly string[];
}

export interface ChoiceAction {
  readonly option: string;
  readonly on: boolean;
}

export const ids = (activity: ChoiceActivity) => activity.options.map((option) => option.id);

/** The questions one by one: the scenes with their options, or the only question with all. */
export function questionsOf(activity: ChoiceActivity): readonly { readonly scene: string | undefined; readonly options: readonly ChoiceOption[] }[] {
  return (activity.scenes ?? [undefined]).map((scene) => ({ scene, options: activity.options.filter((option) => option.scene === scene) }));
}

/** Options that give way when this one is chosen. */
function rivalsOf(activity: ChoiceActivity, option: string): readonly string[] {
  const own = questionsOf(activity).find(({ options }) => options.some(({ id }) => id === option));
  return activity.several ? [] : (own?.options.map(({ id }) => id) ?? []);
}

export const choice = defineActivity<ChoiceActivity, ChoiceState, ChoiceAction>({
  type: 'choice',
  start: () => ({ chosen: [] }),
  reduce(activity, state, action) {
    if (!ids(activity).includes(action.option)) return state;
    const others = state.chosen.filter((option) => option !== action.option);
    if (!action.on) return { chosen: others };
    const rivals = rivalsOf(activity, action.option);
    return { chosen: [...others.filter((option) => !rivals.includes(option)), action.option] };
  },
  grade(activity, state) {
    const chosen = activity.options.filter((option) => state.chosen.includes(option.id));
    if (chosen.length === 0) return 'unanswered';
    const helps = questionsOf(activity).every(({ options }) => options.some((option) => option.verdict === 'strong' && chosen.includes(option)));
    return helps && chosen.every((option) => option.verdict !== 'common') ? 'right' : 'notQuite';
  },
  restore(activity, saved) {
    if (!isRecord(saved)) return null;
    const chosen = someOf(ids(activity), saved['chosen']);
    // Where only one may be chosen, the first one stands.
    return { chosen: chosen.filter((option, index) => !chosen.slice(0, index).some((earlier) => rivalsOf(activity, earlier).includes(option))) };
  },
});
