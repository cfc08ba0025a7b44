// Opinion: a statement and five points to agree or disagree. Never graded and never stored, not even in the tab
// (curriculum section 7): the view alone knows which point was picked.

import { defineActivity } from '#src/content/activityDefinition';

export const opinionPoints = ['1', '2', '3', '4', '5'] as const;
export type OpinionPoint = (typeof opinionPoints)[number];

export interface OpinionActivity {
  readonly type: 'opinion';
  readonly id: string;
  /** Whether a second statement stands below the first. */
  readonly second?: true;
}

/** Where the words of each statement begin. */
export const statementsOf = ({ id, second }: OpinionActivity) => (second ? [id, `${id}.second`] : [id]);

export type OpinionState = null;
export type OpinionAction = never;

export const opinion = defineActivity<OpinionActivity, OpinionState, OpinionAction>({
  type: 'opinion',
  start: () => null,
  reduce: () => null,
  grade: () => 'answered',
  restore: () => null,
});
