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
  {
    type: 'reply',
    id: 'replyTwo',
    me: { who: 'adam', face: 'adam-thinking' },
    friend: { who: 'noor', face: 'noor-unsure' },
    options: [
      { id: 'line', verdict: 'strong', as: 'say' },
      { id: 'quiet', verdict: 'partly', as: 'do' },
    ],
    second: {
      me: { who: 'noor', face: 'noor-calm' },
      friend: { who: 'adam', face: 'adam-glad' },
      options: [
        { id: 'fine', verdict: 'strong', as: 'say' },
        { id: 'push', verdict: 'common', as: 'do' },
      ],
    },
  },
];
