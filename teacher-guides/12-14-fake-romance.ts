import { defineGuide } from '#src/lesson/guide';

export default defineGuide({
  lesson: '12-14-fake-romance',
  mastery: [2, 3, 3, 4],
  itgse: ['1.2', '4.2', '5.3'],
  peers: ['relationships', 'mental'],
  versions: [
    {
      minutes: 20,
      opening: 2,
      steps: { crushWeek: 2, careControl: 4, chords: 6, line: 2, wrong: 2, hum: 1 },
      closing: 1,
    },
    {
      minutes: 45,
      opening: 4,
      steps: { crushWeek: 2, checkBefore: 3, careControl: 5, lou: 5, chords: 8, line: 5, leaving: 4, tired: 3, wrong: 2, checkAfter: 2, hum: 1 },
      closing: 1,
    },
    {
      minutes: 70,
      opening: 5,
      steps: { crushWeek: 3, checkBefore: 4, careControl: 8, lou: 7, chords: 11, passwords: 5, line: 8, leaving: 6, tired: 4, wrong: 3, checkAfter: 3, hum: 1 },
      closing: 2,
    },
  ],
});
