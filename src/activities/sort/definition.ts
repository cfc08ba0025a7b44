// Sort: things to put into groups. A disputed thing has more than one accepted group.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, oneOf } from '#src/content/saved';

export interface SortActivity {
  readonly type: 'sort';
  readonly id: string;
  /** `tone` only chooses the colour of the group's edge. */
  readonly groups: readonly { readonly id: string; readonly tone: 'warm' | 'middle' | 'cool' }[];
  /** The first accepted group is the one named in feedback. */
  readonly items: readonly { readonly id: string; readonly accepts: readonly [string, ...string[]] }[];
}

export interface SortState {
  /** Item id to group id. */
  readonly placed: Readonly<Record<string, string>>;
}

export interface SortAction {
  readonly item: string;
  readonly group: string;
}

export const groupIds = (activity: SortActivity) => activity.groups.map((group) => group.id);
export const itemIds = (activity: SortActivity) => activity.items.map((item) => item.id);

export const sort = defineActivity<SortActivity, SortState, SortAction>({
  type: 'sort',
  start: () => ({ placed: {} }),
  reduce(activity, state, action) {
    if (!itemIds(activity).includes(action.item) || !groupIds(activity).includes(action.group)) return state;
    return { placed: { ...state.placed, [action.item]: action.group } };
  },
  grade(activity, state) {
    const placed = activity.items.filter((item) => state.placed[item.id] !== undefined);
    if (placed.length < activity.items.length) return 'unanswered';
    return activity.items.every((item) => item.accepts.some((group) => group === state.placed[item.id]))
      ? 'right'
      : 'notQuite';
  },
  restore(activity, saved) {
    if (!isRecord(saved) || !isRecord(saved['placed'])) return null;
    const placed: Record<string, string> = {};
    for (const item of activity.items) {
      const group = oneOf(groupIds(activity), saved['placed'][item.id]);
      if (group !== null) placed[item.id] = group;
    }
    return { placed };
  },
});
