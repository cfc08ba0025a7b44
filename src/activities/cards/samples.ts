import type { CardsActivity } from './definition';

export const cardsSamples: readonly CardsActivity[] = [
  {
    type: 'cards',
    id: 'cardsMoves',
    backs: 'moves',
    cards: [
      { id: 'close', picture: 'move-close' },
      { id: 'any', picture: 'move-any' },
    ],
  },
  {
    type: 'cards',
    id: 'cardsQuestions',
    backs: 'questions',
    helpCard: true,
    cards: [{ id: 'who', picture: 'talk-bench' }],
  },
];
