import { defineGuide } from '#src/lesson/guide';

export default defineGuide({
  lesson: '12-14-booster-2',
  mastery: [4, 3, 3],
  itgse: ['1.2', '4.3', '5.5'],
  peers: ['safety', 'relationships'],
  versions: [
    {
      minutes: 10,
      opening: 1,
      steps: { newContact: 3, goingRound: 2, sentence: 1, lights: 1, gull: 1 },
      closing: 1,
    },
    {
      minutes: 20,
      opening: 2,
      steps: { newContact: 6, goingRound: 4, sentence: 3, lights: 2, gull: 1 },
      closing: 2,
    },
  ],
});
