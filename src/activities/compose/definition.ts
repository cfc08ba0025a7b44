// Compose: a first sentence from parts. Every mix works; nothing is typed, and it is kept only if the learner asks.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, oneOf } from '#src/content/saved';

export interface ComposePart {
  readonly id: string;
  readonly choices: readonly string[];
  /** Whether it belongs to the sentence that is read back, or only says how. */
  readonly spoken: boolean;
}

export interface ComposeActivity {
  readonly type: 'compose';
  readonly id: string;
  readonly parts: readonly ComposePart[];
  /** `line` is for somebody else; without it, it is a first sentence to ask for help. */
  readonly readBack?: 'line';
}

export interface ComposeState {
  /** Part id to choice id. */
  readonly chosen: Readonly<Record<string, string>>;
}

export interface ComposeAction {
  readonly part: string;
  readonly choice: string;
}

export const compose = defineActivity<ComposeActivity, ComposeState, ComposeAction>({
  type: 'compose',
  start: () => ({ chosen: {} }),
  reduce(activity, state, action) {
    const part = activity.parts.find((one) => one.id === action.part);
    if (!part?.choices.includes(action.choice)) return state;
    return { chosen: { ...state.chosen, [action.part]: action.choice } };
  },
  grade: (activity, state) =>
    activity.parts.some((part) => part.spoken && state.chosen[part.id] === undefined) ? 'unanswered' : 'answered',
  restore(activity, saved) {
    if (!isRecord(saved) || !isRecord(saved['chosen'])) return null;
    const chosen: Record<string, string> = {};
    for (const part of activity.parts) {
      const choice = oneOf(part.choices, saved['chosen'][part.id]);
      if (choice !== null) chosen[part.id] = choice;
    }
    return { chosen };
  },
});
