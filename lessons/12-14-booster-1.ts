import { defineLesson } from '#src/lesson/lesson';

export default defineLesson({
  id: '12-14-booster-1',
  band: '12-14',
  number: 7,
  booster: { afterMonths: 1 },
  minutes: 10,
  picture: 'harbour-school',
  keyWords: ['verify', 'consent', 'control', 'trustedAdult'],
  friendStep: 'password',
  helpStep: 'lights',
  activities: [
    {
      type: 'spot',
      id: 'gameTest',
      artefacts: [
        {
          id: 'message',
          form: 'message',
          lines: [
            { id: 'logo', kind: 'fine' },
            { id: 'picked', kind: 'sign' },
            { id: 'test', kind: 'fine' },
            { id: 'pay', kind: 'sign' },
            { id: 'card', kind: 'sign' },
            { id: 'tonight', kind: 'sign' },
            { id: 'family', kind: 'sign' },
            { id: 'typo', kind: 'fine' },
          ],
        },
      ],
    },
    {
      type: 'reply',
      id: 'password',
      me: { who: 'mateo', face: 'mateo-thinking' },
      friend: { who: 'yara', face: 'yara-unsure' },
      options: [
        { id: 'couples', verdict: 'common', as: 'say' },
        { id: 'keep', verdict: 'strong', as: 'say' },
        { id: 'wait', verdict: 'partly', as: 'do' },
        { id: 'leave', verdict: 'common', as: 'say' },
        { id: 'together', verdict: 'strong', as: 'say' },
      ],
    },
    {
      type: 'compose',
      id: 'sentence',
      parts: [
        { id: 'moment', choices: ['now', 'walk', 'after', 'message'], spoken: false },
        { id: 'begin', choices: ['minute', 'easy', 'practised', 'unsure'], spoken: true },
        { id: 'bit', choices: ['password', 'no', 'yes', 'afraid'], spoken: true },
        { id: 'wish', choices: ['end', 'loud', 'before', 'sit'], spoken: true },
      ],
    },
    { type: 'circle', id: 'lights', helpCard: true },
    { type: 'breathe', id: 'roof', lines: ['up', 'sink', 'three', 'far'], picture: 'calm-roof' },
  ],
});
