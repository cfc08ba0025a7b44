// Cards: a row of cards to turn over. Each has a front and three lines on the back.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, someOf } from '#src/content/saved';

/** What stands on a back: a move's three lines, or the answer to a question on the front. */
export const moveLines = ['look', 'fine', 'can'] as const;
export const answerLines = ['answer'] as const;

export interface CardsActivity {
  readonly type: 'cards';
  readonly id: string;
  /** `moves` are named and explained in three lines, `questions` are answered. */
  readonly backs: 'moves' | 'questions';
  /** Whether the help card stands below. */
  readonly helpCard?: true;
  readonly cards: readonly { readonly id: string; readonly picture: string }[];
}

export const linesOf = (activity: CardsActivity) => (activity.backs === 'moves' ? moveLines : answerLines);

export interface CardsState {
  /** Cards that lie with their back up. */
  readonly turned: readonly string[];
}

export interface CardsAction {
  readonly card: string;
  readonly turned: boolean;
}

export const ids = (activity: CardsActivity) => activity.cards.map((card) => card.id);

export const cards = defineActivity<CardsActivity, CardsState, CardsAction>({
  type: 'cards',
  start: () => ({ turned: [] }),
  reduce(activity, state, action) {
    if (!ids(activity).includes(action.card)) return state;
    const others = state.turned.filter((card) => card !== action.card);
    return { turned: action.turned ? [...others, action.card] : others };
  },
  grade: (_activity, state) => (state.turned.length === 0 ? 'unanswered' : 'answered'),
  restore: (activity, saved) => (isRecord(saved) ? { turned: someOf(ids(activity), saved['turned']) } : null),
});
