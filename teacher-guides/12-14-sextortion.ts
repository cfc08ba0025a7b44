import { defineGuide } from '#src/lesson/guide';

export default defineGuide({
  lesson: '12-14-sextortion',
  mastery: [1, 4, 2, 1, 3],
  itgse: ['4.1', '4.3', '5.5'],
  peers: ['safety', 'mental'],
  versions: [
    {
      minutes: 20,
      opening: 2,
      steps: { words: 2, tuesday: 2, steps: 5, robotDoor: 5, helpers: 2, hand: 1 },
      closing: 1,
    },
    {
      minutes: 45,
      opening: 4,
      steps: { checkBefore: 3, words: 3, tuesday: 2, feelings: 5, steps: 6, robotDoor: 8, classChat: 4, screen: 4, helpers: 3, hand: 2 },
      closing: 1,
    },
    {
      minutes: 70,
      opening: 5,
      steps: { checkBefore: 4, words: 4, tuesday: 3, feelings: 7, steps: 8, robotDoor: 10, keepLeave: 5, classChat: 6, screen: 6, helpers: 5, checkAfter: 3, hand: 2 },
      closing: 2,
    },
  ],
});
