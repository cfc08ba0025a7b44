import { defineGuide } from '#src/lesson/guide';

export default defineGuide({
  lesson: '12-14-trusted-adult',
  mastery: [2, 4, 3, 2, 3],
  itgse: ['5.5', '4.1', '5.3'],
  peers: ['relationships', 'safety'],
  versions: [
    {
      minutes: 20,
      opening: 2,
      steps: { shorter: 2, worries: 3, sentence: 4, twoTries: 5, asked: 2, lamp: 1 },
      closing: 1,
    },
    {
      minutes: 45,
      opening: 4,
      steps: { checkBefore: 3, shorter: 3, worries: 5, helpers: 5, sentence: 6, twoTries: 8, door: 4, asked: 3, checkAfter: 2, lamp: 1 },
      closing: 1,
    },
    {
      minutes: 70,
      opening: 5,
      steps: { checkBefore: 4, shorter: 4, worries: 7, helpers: 8, sentence: 8, twoTries: 10, afterTelling: 5, door: 7, asked: 4, lights: 3, checkAfter: 3, lamp: 1 },
      closing: 1,
    },
  ],
});
