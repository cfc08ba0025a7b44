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
  /** Items that stand at their right place from the start, as in the first of the orders that work. */
  readonly given?: readonly string[];
  /** Things that may be opened at any time, also before the first move, such as "Tell now". */
  readonly asides?: readonly string[];
  /** Whether the place of each item is explained after the check. */
  readonly whys?: true;
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
    const given = activity.given ?? [];
    const others = activity.items.filter((item) => !given.includes(item));
    const shuffled = shuffle(others, seed);
    const arranged = (rest: readonly string[]) => {
      const waiting = [...rest];
      return activity.items.map((item) => (given.includes(item) ? item : (waiting.shift() ?? item)));
    };
    const order = arranged(shuffled);
    // An order that already works would leave nothing to do.
    return { order: accepted(activity, order) ? arranged(shuffled.toReversed()) : order, checked: false };
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
