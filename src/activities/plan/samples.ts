import type { PlanActivity } from './definition';

export const planSamples: readonly PlanActivity[] = [
  {
    type: 'plan',
    id: 'planShort',
    helpCard: true,
    sections: [
      { id: 'signs', choices: ['secret', 'hurry'], sentenceOf: { id: '12-14-trusted-adult', number: 1 } },
      { id: 'people', choices: ['home', 'outside'], lines: 2 },
    ],
  },
];
