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
  /** Items that stand at their right place from the start, as in the first of the orders that work, and stay there. */
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

/** Changes places with the next item in that direction that is not given; at the edge, nothing changes. */
export function moved(activity: OrderActivity, order: readonly string[], item: string, by: -1 | 1): readonly string[] {
  const free = order.filter((other) => !activity.given?.includes(other));
  const from = free.indexOf(item);
  const other = from < 0 ? undefined : free[from + by];
  if (other === undefined) return order;
  return order.map((one) => (one === item ? other : one === other ? item : one));
}

const isInPlace = (activity: OrderActivity, order: readonly string[], item: string) => order.indexOf(item) === activity.items.indexOf(item);

/** How often another order is drawn before the last one is taken: more than enough for two items, the fewest there are. */
const draws = 50;

export const order = defineActivity<OrderActivity, OrderState, OrderAction>({
  type: 'order',
  start(activity, seed) {
    const given = activity.given ?? [];
    const others = activity.items.filter((item) => !given.includes(item));
    const arranged = (draw: number) => {
      const waiting = shuffle(others, seed + draw);
      return activity.items.map((item) => (given.includes(item) ? item : (waiting.shift() ?? item)));
    };
    // An order that already works would leave nothing to do; and where items are said to be in place, no other is.
    const leavesAll = (order: readonly string[]) =>
      !accepted(activity, order) && (given.length === 0 || !others.some((item) => isInPlace(activity, order, item)));
    let order = arranged(0);
    for (let draw = 1; draw < draws && !leavesAll(order); draw++) order = arranged(draw);
    return { order, checked: false };
  },
  reduce(activity, state, action) {
    if (action.kind === 'check') return { ...state, checked: true };
    return { order: moved(activity, state.order, action.item, action.by), checked: false };
  },
  grade(activity, state) {
    if (!state.checked) return 'unanswered';
    return accepted(activity, state.order) ? 'right' : 'notQuite';
  },
  restore(activity, saved) {
    if (!isRecord(saved)) return null;
    const order = someOf(activity.items, saved['order']);
    if (order.length !== activity.items.length || activity.given?.some((item) => !isInPlace(activity, order, item))) return null;
    return { order, checked: saved['checked'] === true };
  },
});
