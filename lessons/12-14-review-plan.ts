import { defineLesson } from '#src/lesson/lesson';

const questions = [
  { id: 'second', options: ['unknown', 'wants', 'spelling'], right: 'wants' },
  { id: 'plan', options: ['several', 'one', 'password'], right: 'several' },
  { id: 'pushes', options: ['business', 'public', 'stop'], right: 'stop' },
];

export default defineLesson({
  id: '12-14-review-plan',
  band: '12-14',
  number: 6,
  minutes: 18,
  picture: 'plan-3',
  keyWords: ['safetyPlan', 'retrieve', 'pattern', 'boundary', 'upstander', 'responsible'],
  friendStep: 'pusher',
  helpStep: 'plan',
  activities: [
    { type: 'check', id: 'checkBefore', bank: 'check', phase: 'before', questions },
    { type: 'circle', id: 'lights' },
    {
      type: 'spot',
      id: 'fourPhones',
      artefacts: [
        {
          id: 'club',
          form: 'post',
          lines: [
            { id: 'sender', kind: 'fine' },
            { id: 'meet', kind: 'good' },
            { id: 'parents', kind: 'good' },
          ],
        },
        {
          id: 'brand',
          form: 'advert',
          lines: [
            { id: 'model', kind: 'fine' },
            { id: 'fee', kind: 'sign' },
            { id: 'tonight', kind: 'sign' },
          ],
        },
        {
          id: 'forever',
          form: 'message',
          lines: [
            { id: 'picture', kind: 'fine' },
            { id: 'known', kind: 'sign' },
            { id: 'nobody', kind: 'sign' },
          ],
        },
        {
          id: 'cousin',
          form: 'message',
          lines: [
            { id: 'friend', kind: 'fine' },
            { id: 'trust', kind: 'sign' },
            { id: 'ask', kind: 'sign' },
          ],
        },
      ],
    },
    { type: 'match', id: 'nameMove', pairs: ['close', 'special', 'secret', 'away', 'push', 'stuck'] },
    {
      type: 'choice',
      id: 'pusher',
      several: true,
      ask: 'do',
      options: [
        { id: 'leave', verdict: 'strong' },
        { id: 'laugh', verdict: 'common' },
        { id: 'dina', verdict: 'strong' },
        { id: 'everyone', verdict: 'common' },
        { id: 'angry', verdict: 'strong' },
        { id: 'girl', verdict: 'strong' },
      ],
    },
    {
      type: 'reply',
      id: 'milaLater',
      me: { who: 'sami', face: 'sami-calm' },
      friend: { who: 'mila', face: 'mila-unsure' },
      options: [
        { id: 'walk', verdict: 'strong', as: 'say' },
        { id: 'dont', verdict: 'common', as: 'say' },
        { id: 'someone', verdict: 'strong', as: 'say' },
        { id: 'quiet', verdict: 'partly', as: 'do' },
      ],
    },
    {
      type: 'order',
      id: 'steps',
      items: ['breathe', 'stop', 'keep', 'report', 'tell', 'remove'],
      free: ['tell'],
      given: ['breathe', 'remove'],
      asides: ['tellNow'],
    },
    {
      type: 'compose',
      id: 'younger',
      readBack: 'line',
      parts: [
        { id: 'to', choices: ['year', 'alone', 'yes'], spoken: true },
        { id: 'middle', choices: ['fault', 'late', 'stop', 'next'], spoken: true },
        { id: 'end', choices: ['lamp', 'many', 'one'], spoken: true },
      ],
    },
    {
      type: 'plan',
      id: 'plan',
      helpCard: true,
      sections: [
        { id: 'signs', choices: ['secret', 'hurry', 'fast', 'away', 'push', 'fee'], lines: 1 },
        { id: 'body', choices: ['belly', 'hot', 'fast', 'cold', 'nothing'], lines: 1 },
        { id: 'pause', choices: ['lamp', 'face', 'walk', 'music'], lines: 1 },
        { id: 'sentence', choices: ['hard', 'online', 'listen'], lines: 2, sentenceOf: { id: '12-14-trusted-adult', number: 1 } },
        { id: 'lights', choices: ['home', 'otherHome', 'school', 'health', 'club', 'helpline'], lines: 2 },
        { id: 'next', choices: ['again', 'other', 'outside', 'helpline'], lines: 1 },
        { id: 'buttons', choices: ['message', 'profile', 'together'], lines: 1 },
        { id: 'helpline', choices: ['call', 'write', 'beside', 'ask'], lines: 1 },
        { id: 'friend', choices: ['listen', 'share', 'adult', 'later'], lines: 1 },
      ],
    },
    {
      type: 'choice',
      id: 'helpHunt',
      several: true,
      ask: 'why',
      helpCard: true,
      options: [
        { id: 'door', verdict: 'strong' },
        { id: 'poster', verdict: 'strong' },
        { id: 'diary', verdict: 'strong' },
        { id: 'card', verdict: 'strong' },
      ],
    },
    { type: 'check', id: 'checkAfter', bank: 'check', phase: 'after', questions },
    { type: 'breathe', id: 'quayLamps', lines: ['music', 'lamps', 'biscuit', 'gull', 'breathe'], picture: 'plan-2' },
  ],
});
