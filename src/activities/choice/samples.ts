import type { ChoiceActivity } from './definition';

export const choiceSamples: readonly ChoiceActivity[] = [
  {
    type: 'choice',
    id: 'choiceOne',
    several: false,
    ask: 'do',
    options: [
      { id: 'wait', verdict: 'strong' },
      { id: 'ask', verdict: 'partly' },
      { id: 'hurry', verdict: 'common' },
    ],
  },
  {
    type: 'choice',
    id: 'choiceSeveral',
    several: true,
    ask: 'why',
    helpCard: true,
    options: [
      { id: 'trust', verdict: 'strong' },
      { id: 'normal', verdict: 'strong' },
      { id: 'gift', verdict: 'common' },
    ],
  },
];
