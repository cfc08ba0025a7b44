import type { CardsActivity } from './definition';

export const cardsSamples: readonly CardsActivity[] = [
  {
    type: 'cards',
    id: 'cardsPlain',
    cards: [
      { id: 'close', picture: 'move-close' },
      { id: 'any', picture: 'move-any' },
    ],
  },
];
