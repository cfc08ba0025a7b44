import { defineGuide } from '#src/lesson/guide';

export default defineGuide({
  lesson: '12-14-booster-1',
  mastery: [4, 3, 3],
  itgse: ['5.2', '1.2', '5.5'],
  peers: ['safety', 'relationships'],
  versions: [
    {
      minutes: 10,
      opening: 1,
      steps: { gameTest: 3, password: 2, sentence: 1, lights: 1, roof: 1 },
      closing: 1,
    },
    {
      minutes: 20,
      opening: 2,
      steps: { gameTest: 6, password: 4, sentence: 3, lights: 2, roof: 1 },
      closing: 2,
    },
  ],
});
