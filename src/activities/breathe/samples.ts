import type { BreatheActivity } from './definition';

export const breatheSamples: readonly BreatheActivity[] = [
  { type: 'breathe', id: 'breathePlain', lines: ['in', 'out'], picture: 'stretch-robot' },
];
