// Circle: who could be told. Roles only, never names. A helpline is lit from the start, outside the home; if every
// other light is inside the home, one more outside is offered, and never asked for.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, someOf } from '#src/content/saved';

/** Curriculum section 7, in this order. */
export const circleRoles = [
  'parent', 'grandparent', 'auntUncle', 'sibling', 'otherHome', 'friendsParent', 'neighbour', 'teacher', 'counsellor',
  'librarian', 'nurse', 'coach', 'faith', 'someone',
] as const;
export type CircleRole = (typeof circleRoles)[number];

/** Roles that usually live in the same home. */
export const insideHome: readonly CircleRole[] = ['parent', 'grandparent', 'auntUncle', 'sibling'];

export interface CircleActivity {
  readonly type: 'circle';
  readonly id: string;
  /** Whether the help card stands below. */
  readonly helpCard?: true;
}

export interface CircleState {
  readonly lit: readonly CircleRole[];
}

export interface CircleAction {
  readonly role: CircleRole;
  readonly on: boolean;
}

export function offersOneOutside(state: CircleState): boolean {
  return state.lit.length > 0 && state.lit.every((role) => insideHome.includes(role));
}

export const circle = defineActivity<CircleActivity, CircleState, CircleAction>({
  type: 'circle',
  start: () => ({ lit: [] }),
  reduce(_activity, state, action) {
    const others = state.lit.filter((role) => role !== action.role);
    return { lit: action.on ? [...others, action.role] : others };
  },
  grade: (_activity, state) => (state.lit.length === 0 ? 'unanswered' : 'answered'),
  restore: (_activity, saved) => (isRecord(saved) ? { lit: someOf(circleRoles, saved['lit']) } : null),
});
