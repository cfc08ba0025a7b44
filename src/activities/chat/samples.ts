import type { ChatActivity } from './definition';

export const chatSamples: readonly ChatActivity[] = [
  {
    type: 'chat',
    id: 'chatShort',
    me: 'noor',
    faces: { noor: 'noor-calm', kit: 'kit' },
    routine: true,
    nodes: [
      { id: 'begin', kind: 'story', picture: 'biscuit', next: 'kit1' },
      { id: 'kit1', kind: 'say', who: 'kit', labels: ['special', 'away'], next: 'stop1' },
      {
        id: 'stop1',
        kind: 'stop',
        feelings: true,
        options: [
          { id: 'yes', verdict: 'partly', as: 'say', next: 'kit2' },
          { id: 'no', verdict: 'strong', as: 'say', next: 'kit2' },
          { id: 'quiet', verdict: 'strong', as: 'do', next: 'told' },
        ],
        door: 'told',
      },
      { id: 'kit2', kind: 'say', who: 'kit', labels: ['stuck'], next: 'told' },
      { id: 'told', kind: 'story', help: true, next: 'noor1' },
      { id: 'noor1', kind: 'say', who: 'noor', next: null },
    ],
    reflection: ['first'],
  },
];
