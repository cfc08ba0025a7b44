// Breathe: a calm end that has nothing to do with the topic. Nothing to answer, no timer.

import { defineActivity } from '#src/content/activityDefinition';

export interface BreatheActivity {
  readonly type: 'breathe';
  readonly id: string;
  readonly lines: readonly string[];
  readonly picture: string;
}

export type BreatheState = null;
export type BreatheAction = never;

export const breathe = defineActivity<BreatheActivity, BreatheState, BreatheAction>({
  type: 'breathe',
  start: () => null,
  reduce: () => null,
  grade: () => 'answered',
  restore: () => null,
});
