import type { ComposeActivity } from './definition';

export const composeSamples: readonly ComposeActivity[] = [
  {
    type: 'compose',
    id: 'composeFirst',
    parts: [
      { id: 'how', choices: ['face', 'note'], spoken: false },
      { id: 'start', choices: ['hard', 'worry'], spoken: true },
      { id: 'need', choices: ['listen', 'calm'], spoken: true },
    ],
  },
  {
    type: 'compose',
    id: 'composeLine',
    readBack: 'line',
    parts: [{ id: 'middle', choices: ['fault', 'late'], spoken: true }],
  },
];
