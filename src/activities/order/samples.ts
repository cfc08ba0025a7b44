import type { OrderActivity } from './definition';

export const orderSamples: readonly OrderActivity[] = [
  { type: 'order', id: 'orderFree', items: ['slow', 'leave', 'keep', 'tell'], free: ['tell'], askWhyFirst: true },
  {
    type: 'order',
    id: 'orderTwo',
    items: ['pause', 'show', 'decide'],
    alsoAccepted: [['show', 'pause', 'decide']],
  },
  {
    type: 'order',
    id: 'orderAsides',
    items: ['breathe', 'stop', 'keep', 'tell'],
    free: ['tell'],
    given: ['breathe'],
    asides: ['tellNow', 'already'],
    whys: true,
  },
];
