import { defineGuide } from '#src/lesson/guide';

export default defineGuide({
  lesson: '12-14-review-plan',
  mastery: [4, 4, 3, 5, 6],
  itgse: ['4.3', '5.2', '5.5'],
  peers: ['safety', 'relationships'],
  versions: [
    {
      minutes: 20,
      opening: 2,
      steps: { fourPhones: 4, nameMove: 3, steps: 2, plan: 6, quayLamps: 1 },
      closing: 2,
    },
    {
      minutes: 45,
      opening: 4,
      steps: { checkBefore: 2, lights: 3, fourPhones: 6, nameMove: 4, pusher: 5, steps: 3, younger: 4, plan: 9, checkAfter: 2, quayLamps: 1 },
      closing: 2,
    },
    {
      minutes: 70,
      opening: 5,
      steps: { checkBefore: 3, lights: 4, fourPhones: 9, nameMove: 6, pusher: 8, milaLater: 4, steps: 4, younger: 6, plan: 11, helpHunt: 3, checkAfter: 3, quayLamps: 2 },
      closing: 2,
    },
  ],
});
