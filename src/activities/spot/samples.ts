import type { SpotActivity } from './definition';

export const spotSamples: readonly SpotActivity[] = [
  {
    type: 'spot',
    id: 'spotMessage',
    artefacts: [
      {
        id: 'offer',
        form: 'message',
        lines: [
          { id: 'hello', kind: 'fine' },
          { id: 'hurry', kind: 'sign' },
          { id: 'secret', kind: 'sign' },
        ],
      },
    ],
  },
  {
    type: 'spot',
    id: 'spotTwo',
    artefacts: [
      { id: 'fake', form: 'advert', lines: [{ id: 'pay', kind: 'sign' }, { id: 'star', kind: 'fine' }] },
      { id: 'honest', form: 'advert', lines: [{ id: 'address', kind: 'good' }, { id: 'star', kind: 'fine' }] },
    ],
  },
];
