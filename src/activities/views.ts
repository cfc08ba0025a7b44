// The view of every activity type, each in a file of its own: a page loads only what its step needs. A missing view
// does not compile.

import { preloadable, type Preloadable } from '#src/ui/preloadable';
import type { ConnectedProps } from './connect';
import type { ActivityType } from './definitions';

export const views: { readonly [K in ActivityType]: Preloadable<ConnectedProps> } = {
  spot: preloadable(() => import('./spot/View')),
  match: preloadable(() => import('./match/View')),
  compose: preloadable(() => import('./compose/View')),
  circle: preloadable(() => import('./circle/View')),
  plan: preloadable(() => import('./plan/View')),
  breathe: preloadable(() => import('./breathe/View')),
  cards: preloadable(() => import('./cards/View')),
  chat: preloadable(() => import('./chat/View')),
  check: preloadable(() => import('./check/View')),
  choice: preloadable(() => import('./choice/View')),
  opinion: preloadable(() => import('./opinion/View')),
  order: preloadable(() => import('./order/View')),
  reply: preloadable(() => import('./reply/View')),
  sort: preloadable(() => import('./sort/View')),
  story: preloadable(() => import('./story/View')),
};
