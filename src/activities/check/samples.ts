import type { CheckActivity } from './definition';

const questions = [
  { id: 'who', options: ['some', 'anyone'], right: 'anyone' },
  { id: 'when', options: ['soon', 'late', 'never'], right: 'never' },
];

export const checkSamples: readonly CheckActivity[] = [
  { type: 'check', id: 'checkBefore', bank: 'checkBank', phase: 'before', questions },
  { type: 'check', id: 'checkAfter', bank: 'checkBank', phase: 'after', questions },
];
