// Opinion: a statement and five points to agree or disagree. Never graded; afterwards a thought.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, oneOf } from '#src/content/saved';

export const opinionPoints = ['1', '2', '3', '4', '5'] as const;
export type OpinionPoint = (typeof opinionPoints)[number];

export interface OpinionActivity {
  readonly type: 'opinion';
  readonly id: string;
}

export interface OpinionState {
  readonly point: OpinionPoint | null;
}

export interface OpinionAction {
  readonly point: OpinionPoint;
}

export const opinion = defineActivity<OpinionActivity, OpinionState, OpinionAction>({
  type: 'opinion',
  start: () => ({ point: null }),
  reduce: (_activity, _state, action) => ({ point: action.point }),
  grade: (_activity, state) => (state.point === null ? 'unanswered' : 'answered'),
  restore: (_activity, saved) => (isRecord(saved) ? { point: oneOf(opinionPoints, saved['point']) } : null),
});
