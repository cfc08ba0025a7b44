// Order: put steps in an order that works. Several orders may be accepted, and an item such as "tell" may be
// free to stand anywhere.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, someOf } from '#src/content/saved';
import { shuffle } from '#src/content/shuffle';

export interface OrderActivity {
  readonly type: 'order';
  readonly id: string;
  /** The items in one order that works. */
  readonly items: readonly string[];
  /** Items that are right wherever they stand. */
  readonly free?: readonly string[];
  /** Whether a question with a thought follows: why might someone put the free item first? */
  readonly askWhyFirst?: true;
  /** Further accepted orders, each with all items. */
  readonly alsoAccepted?: readonly (readonly string[])[];
}

export interface OrderState {
  readonly order: readonly string[];
  readonly checked: boolean;
}

export type OrderAction =
  | { readonly kind: 'move'; readonly item: string; readonly by: -1 | 1 }
  | { readonly kind: 'check' };

function accepted(activity: OrderActivity, order: readonly string[]): boolean {
  const fixed = (items: readonly string[]) => items.filter((item) => !activity.free?.includes(item)).join();
  return [activity.items, ...(activity.alsoAccepted ?? [])].some((good) => fixed(good) === fixed(order));
}

function move(order: readonly string[], item: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return order;
  const moved = order.filter((other) => other !== item);
  return [...moved.slice(0, to), item, ...moved.slice(to)];
}

export const order = defineActivity<OrderActivity, OrderState, OrderAction>({
  type: 'order',
  start(activity, seed) {
    const shuffled = shuffle(activity.items, seed);
    // An order that already works would leave nothing to do.
    return { order: accepted(activity, shuffled) ? shuffled.toReversed() : shuffled, checked: false };
  },
  reduce(_activity, state, action) {
    if (action.kind === 'check') return { ...state, checked: true };
    return { order: move(state.order, action.item, action.by), checked: false };
  },
  grade(activity, state) {
    if (!state.checked) return 'unanswered';
    return accepted(activity, state.order) ? 'right' : 'notQuite';
  },
  restore(activity, saved) {
    if (!isRecord(saved)) return null;
    const order = someOf(activity.items, saved['order']);
    return order.length === activity.items.length ? { order, checked: saved['checked'] === true } : null;
  },
});
