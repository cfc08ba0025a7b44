import type { PlanActivity } from './definition';

export const planSamples: readonly PlanActivity[] = [
  {
    type: 'plan',
    id: 'planShort',
    sections: [
      { id: 'signs', choices: ['secret', 'hurry'] },
      { id: 'people', choices: ['home', 'outside'], lines: 2 },
    ],
  },
];
