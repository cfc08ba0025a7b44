// Plan: one page made from lists, to print and to fill in by hand where it is private.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, someOf } from '#src/content/saved';

export interface LessonReference {
  readonly id: string;
  readonly number: number;
}

export interface PlanSection {
  readonly id: string;
  readonly choices: readonly string[];
  /** Lines to fill in by hand on paper; nothing of them is on the screen. */
  readonly lines?: number;
  /** The lesson of this band whose composed sentence is shown here as well, if this device has one. */
  readonly sentenceOf?: LessonReference;
}

export interface PlanActivity {
  readonly type: 'plan';
  readonly id: string;
  readonly sections: readonly PlanSection[];
  /** Whether the help card stands below. */
  readonly helpCard?: true;
}

export interface PlanState {
  /** Section id to chosen ids. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

export interface PlanAction {
  readonly section: string;
  readonly choice: string;
  readonly on: boolean;
}

export const plan = defineActivity<PlanActivity, PlanState, PlanAction>({
  type: 'plan',
  start: () => ({ chosen: {} }),
  reduce(activity, state, action) {
    const section = activity.sections.find((one) => one.id === action.section);
    if (!section?.choices.includes(action.choice)) return state;
    const others = (state.chosen[section.id] ?? []).filter((choice) => choice !== action.choice);
    return { chosen: { ...state.chosen, [section.id]: action.on ? [...others, action.choice] : others } };
  },
  grade: (_activity, state) =>
    Object.values(state.chosen).every((choices) => choices.length === 0) ? 'unanswered' : 'answered',
  restore(activity, saved) {
    if (!isRecord(saved) || !isRecord(saved['chosen'])) return null;
    const chosen: Record<string, readonly string[]> = {};
    for (const section of activity.sections) chosen[section.id] = someOf(section.choices, saved['chosen'][section.id]);
    return { chosen };
  },
});
