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
    id: 'choiceScenes',
    several: false,
    ask: 'why',
    scenes: ['yesterday', 'angry'],
    options: [
      { id: 'yesterdayNo', scene: 'yesterday', verdict: 'strong' },
      { id: 'yesterdayYes', scene: 'yesterday', verdict: 'common' },
      { id: 'angryFree', scene: 'angry', verdict: 'common' },
      { id: 'angryNot', scene: 'angry', verdict: 'strong' },
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
