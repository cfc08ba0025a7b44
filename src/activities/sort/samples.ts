import type { SortActivity } from './definition';

export const sortSamples: readonly SortActivity[] = [
  {
    type: 'sort',
    id: 'sortThree',
    groups: [
      { id: 'warm', tone: 'warm' },
      { id: 'wait', tone: 'middle' },
      { id: 'warning', tone: 'cool' },
    ],
    items: [
      { id: 'film', accepts: ['warm'] },
      { id: 'gift', accepts: ['wait', 'warm'] },
      { id: 'owe', accepts: ['warning'] },
    ],
  },
];
