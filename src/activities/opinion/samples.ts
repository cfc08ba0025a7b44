import type { OpinionActivity } from './definition';

export const opinionSamples: readonly OpinionActivity[] = [
  { type: 'opinion', id: 'opinionPlain' },
  { type: 'opinion', id: 'opinionTwo', second: true },
];
