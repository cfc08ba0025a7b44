import { defineLesson } from '#src/lesson/lesson';

export default defineLesson({
  id: '12-14-booster-2',
  band: '12-14',
  number: 8,
  booster: { afterMonths: 6 },
  minutes: 10,
  picture: 'community-centre',
  keyWords: ['fakeProfile', 'aiFake', 'upstander', 'confidential'],
  friendStep: 'goingRound',
  helpStep: 'lights',
  activities: [
    {
      type: 'spot',
      id: 'newContact',
      artefacts: [
        {
          id: 'profile',
          form: 'profile',
          lines: [
            { id: 'drums', kind: 'fine' },
            { id: 'photos', kind: 'sign' },
            { id: 'holiday', kind: 'fine' },
            { id: 'different', kind: 'sign' },
            { id: 'elsewhere', kind: 'sign' },
            { id: 'concert', kind: 'fine' },
            { id: 'band', kind: 'sign' },
            { id: 'slow', kind: 'sign' },
          ],
        },
      ],
    },
    {
      type: 'reply',
      id: 'goingRound',
      me: { who: 'yara', face: 'yara-thinking' },
      friend: { who: 'sami', face: 'sami-unsure' },
      options: [
        { id: 'words', verdict: 'strong', as: 'say' },
        { id: 'look', verdict: 'common', as: 'say' },
        { id: 'noBigDeal', verdict: 'common', as: 'say' },
        { id: 'person', verdict: 'strong', as: 'say' },
        { id: 'adult', verdict: 'strong', as: 'do', answeredBy: { who: 'dina', face: 'ms-dina-calm' } },
      ],
    },
    {
      type: 'compose',
      id: 'sentence',
      parts: [
        { id: 'begin', choices: ['class', 'big', 'words', 'like'], spoken: true },
        { id: 'bit', choices: ['round', 'chat', 'head', 'laughed'], spoken: true },
        { id: 'wish', choices: ['look', 'person', 'name', 'next'], spoken: true },
        { id: 'again', choices: ['serious', 'another', 'outside', 'helpline'], spoken: false },
      ],
    },
    { type: 'circle', id: 'lights', helpCard: true },
    { type: 'breathe', id: 'gull', lines: ['tall', 'shoulders', 'breath', 'look'], picture: 'gull' },
  ],
});
