import { defineGuide } from '#src/lesson/guide';

export default defineGuide({
  lesson: '12-14-grooming-tactics',
  mastery: [2, 3, 2, 4, 3],
  itgse: ['4.1', '4.3', '1.2', '5.3'],
  peers: ['relationships', 'safety'],
  versions: [
    {
      minutes: 20,
      opening: 2,
      steps: { moustache: 7, moves: 3, vic: 3, sunday: 2, five: 1 },
      closing: 2,
    },
    {
      minutes: 45,
      opening: 4,
      steps: { notice: 2, checkBefore: 3, moustache: 10, moves: 4, attention: 4, vic: 5, whoseJob: 3, quietNoor: 3, sunday: 2, checkAfter: 2, five: 1 },
      closing: 2,
    },
    {
      minutes: 70,
      opening: 5,
      steps: { notice: 4, checkBefore: 4, moustache: 13, moves: 6, attention: 7, vic: 6, whoseJob: 5, nextTime: 4, quietNoor: 5, sunday: 4, checkAfter: 3, five: 2 },
      closing: 2,
    },
  ],
});
