import type { ReplyActivity } from './definition';

export const replySamples: readonly ReplyActivity[] = [
  {
    type: 'reply',
    id: 'replyPlain',
    me: { who: 'adam', face: 'adam-thinking' },
    friend: { who: 'noor', face: 'noor-unsure' },
    options: [
      { id: 'miss', verdict: 'strong', as: 'say' },
      { id: 'tease', verdict: 'common', as: 'say' },
      { id: 'adult', verdict: 'strong', as: 'do', answeredBy: { who: 'elias', face: 'mr-elias-calm' } },
    ],
  },
];
