import type { CircleActivity } from './definition';

export const circleSamples: readonly CircleActivity[] = [{ type: 'circle', id: 'circlePlain' }];
