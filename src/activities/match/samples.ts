import type { MatchActivity } from './definition';

export const matchSamples: readonly MatchActivity[] = [
  { type: 'match', id: 'matchFour', pairs: ['angry', 'believe', 'rule', 'late'] },
];
