import type { StoryActivity } from './definition';

export const storySamples: readonly StoryActivity[] = [
  {
    type: 'story',
    id: 'storyFour',
    panels: ['one', 'two', 'three', 'four'].map((id) => ({ id, picture: 'biscuit', ...(id === 'three' && { other: true as const }) })),
  },
];
