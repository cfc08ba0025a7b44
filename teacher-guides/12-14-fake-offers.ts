import { defineGuide } from '#src/lesson/guide';

export default defineGuide({
  lesson: '12-14-fake-offers',
  mastery: [2, 3, 3, 2],
  itgse: ['5.2', '5.4', '5.3'],
  peers: ['safety'],
  versions: [
    {
      minutes: 20,
      opening: 2,
      steps: { bestMessage: 2, starStage: 6, howToCheck: 3, yaraReplies: 3, answered: 2, nap: 1 },
      closing: 1,
    },
    {
      minutes: 45,
      opening: 4,
      steps: { checkBefore: 3, bestMessage: 3, starStage: 8, asks: 4, easyMoney: 9, howToCheck: 3, yaraReplies: 3, mateoWants: 2, answered: 2, checkAfter: 2, nap: 1 },
      closing: 1,
    },
    {
      minutes: 70,
      opening: 5,
      steps: { checkBefore: 4, bestMessage: 4, starStage: 11, asks: 6, easyMoney: 13, howToCheck: 5, yaraReplies: 6, mateoWants: 4, answered: 4, checkAfter: 3, nap: 3 },
      closing: 2,
    },
  ],
});
