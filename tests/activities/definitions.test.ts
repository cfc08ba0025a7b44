import { describe, expect, test } from 'vitest';
import { openActivity, type Activity } from '#src/activities/definitions';
import { choice } from '#src/activities/choice/definition';
import { order, type OrderActivity } from '#src/activities/order/definition';
import { reply, type ReplyActivity, type ReplyScene } from '#src/activities/reply/definition';
import { lessons } from '#lessons/index';
import { samples } from '#src/activities/samples';
import { sort } from '#src/activities/sort/definition';

const all: readonly Activity[] = Object.values(samples).flat();

test('every sample of every type holds together', () => {
  for (const activity of all) expect(openActivity(activity)?.problems, activity.id).toEqual([]);
});

test('a type that nobody registered cannot be opened', () => {
  expect(openActivity({ type: 'quizshow', id: 'x' })).toBeNull();
});

describe('saved answers are never trusted', () => {
  const rubbish: readonly unknown[] = [
    null, 0, 'x', true, [], {}, { chosen: 5 }, { chosen: ['gone'] }, { chosen: { who: 'gone' } }, { placed: 1 },
    { placed: { film: 'gone' } }, { order: ['slow'] }, { order: 'slow' }, { point: '9' }, { current: {}, tried: 'x' },
    { turned: [null] }, { decisions: 'x' },
  ];
  test.each(all.map((activity) => ({ id: activity.id, activity })))('$id survives rubbish', ({ activity }) => {
    const open = openActivity(activity);
    const fresh = open?.grade(undefined);
    for (const saved of rubbish) expect(open?.grade(saved)).toBe(fresh);
  });
});

describe('author errors', () => {
  const problemsOf = (activity: Activity) => openActivity(activity)?.problems.map((problem) => problem.what) ?? [];

  test('a choice without a right answer', () => {
    const activity: Activity = {
      type: 'choice',
      id: 'x',
      several: false,
      ask: 'do',
      options: [
        { id: 'a', verdict: 'common' },
        { id: 'b', verdict: 'partly' },
      ],
    };
    expect(problemsOf(activity)).toEqual(['no option is right']);
  });

  test('a check whose right answer is not offered', () => {
    const questions = [{ id: 'q', options: ['a', 'b'], right: 'c' }];
    expect(problemsOf({ type: 'check', id: 'x', bank: 'b', phase: 'before', questions })).toEqual([
      'no right answer: "c" is not among the options',
    ]);
  });

  test('an item to sort whose group does not exist', () => {
    const activity: Activity = {
      type: 'sort',
      id: 'x',
      groups: [{ id: 'a', tone: 'warm' }],
      items: [{ id: 'i', accepts: ['b'] }],
    };
    expect(problemsOf(activity)).toEqual(['no right answer: there is no group "b"']);
  });

  test('an accepted order that misses an item, and a free item that is none', () => {
    const activity: Activity = { type: 'order', id: 'x', items: ['a', 'b'], free: ['c'], alsoAccepted: [['b']] };
    expect(problemsOf(activity)).toHaveLength(2);
  });

  test('a duplicate id, and an id that cannot be part of a key', () => {
    const activity: Activity = {
      type: 'cards',
      backs: 'moves',
      id: 'x',
      cards: [
        { id: 'a', picture: 'p' },
        { id: 'a', picture: 'p' },
        { id: 'not ok', picture: 'p' },
      ],
    };
    expect(problemsOf(activity)).toEqual(['the id "a" stands twice', 'the id "not ok" cannot be used in text keys']);
  });

  test('a reply in which one must write, and a story that is too short', () => {
    const person = { who: 'adam', face: 'f' };
    expect(
      problemsOf({
        type: 'reply',
        id: 'x',
        me: person,
        friend: person,
        options: [{ id: 'a', verdict: 'strong', as: 'say' }],
      }),
    ).toEqual(['every option is a message']);
    expect(problemsOf({ type: 'story', id: 'x', panels: [{ id: '1', picture: 'p' }] })).toEqual(['a story of 1 panels']);
  });
});

describe('a reply with two scenes', () => {
  const person = { who: 'adam', face: 'f' };
  const scene = (ids: readonly [string, string]): ReplyScene => ({
    me: person,
    friend: person,
    options: [
      { id: ids[0], verdict: 'strong', as: 'say' },
      { id: ids[1], verdict: 'common', as: 'do' },
    ],
  });
  const activity: ReplyActivity = { type: 'reply', id: 'x', ...scene(['a', 'b']), second: scene(['c', 'd']) };

  test('what is tried in one scene leaves the other as it was, also after a reload', () => {
    const first = reply.reduce(activity, reply.start(activity, 1), { scene: 'first', option: 'b' });
    const both = reply.reduce(activity, first, { scene: 'second', option: 'c' });
    expect(both).toEqual({ current: 'b', tried: ['b'], second: { current: 'c', tried: ['c'] } });
    expect(reply.restore(activity, JSON.parse(JSON.stringify(both)))).toEqual(both);
  });

  test('an option of the other scene is not taken', () => {
    const fresh = reply.start(activity, 1);
    expect(reply.reduce(activity, fresh, { scene: 'first', option: 'c' })).toEqual(fresh);
  });

  test('the second scene, too, must offer not to write', () => {
    const second = { ...scene(['c', 'd']), options: [{ id: 'c', verdict: 'strong' as const, as: 'say' as const }] };
    const twoScenes: Activity = { ...activity, second };
    const problems = openActivity(twoScenes)?.problems;
    expect(problems?.map(({ where, what }) => `${where}: ${what}`)).toEqual(['x.second: every option is a message']);
  });
});

describe('order', () => {
  const activity: OrderActivity = { type: 'order', id: 'x', items: ['slow', 'leave', 'keep', 'tell'], free: ['tell'] };

  test('telling is accepted anywhere', () => {
    for (const place of [0, 1, 2, 3]) {
      const items = ['slow', 'leave', 'keep'].toSpliced(place, 0, 'tell');
      expect(order.grade(activity, { order: items, checked: true })).toBe('right');
    }
    expect(order.grade(activity, { order: ['tell', 'leave', 'slow', 'keep'], checked: true })).toBe('notQuite');
  });

  test('the first order never works already, whatever the seed', () => {
    for (let seed = 0; seed < 200; seed++)
      expect(order.grade(activity, { ...order.start(activity, seed), checked: true })).toBe('notQuite');
  });

  test('given items stand at their place from the start, the others do not work yet', () => {
    const steps: OrderActivity = { type: 'order', id: 'x', items: ['breathe', 'stop', 'keep', 'report'], given: ['breathe', 'report'] };
    for (let seed = 0; seed < 50; seed++) {
      const { order: started } = order.start(steps, seed);
      expect(started).toEqual(['breathe', 'keep', 'stop', 'report']);
    }
  });

  test('where items are given, no other stands at its place by chance, and the given ones stay', () => {
    const withGiven = lessons
      .flatMap((lesson) => lesson.activities)
      .filter((one) => one.type === 'order')
      .filter((one) => one.given !== undefined);
    expect(withGiven).not.toEqual([]);
    for (const steps of withGiven) {
      const given = steps.given ?? [];
      for (let seed = 0; seed < 200; seed++) {
        const state = order.start(steps, seed);
        expect(steps.items.filter((item, place) => state.order[place] === item)).toEqual(steps.items.filter((item) => given.includes(item)));
        for (const item of steps.items)
          for (const by of [-1, 1] as const) {
            const after = order.reduce(steps, state, { kind: 'move', item, by }).order;
            for (const fixed of given) expect(after.indexOf(fixed)).toBe(steps.items.indexOf(fixed));
          }
      }
    }
  });

  test('an order in which all is given leaves nothing to do, and says so to its author', () => {
    const steps: Activity = { type: 'order', id: 'x', items: ['a', 'b'], given: ['a', 'c'] };
    const problems = openActivity(steps)?.problems ?? [];
    expect(problems.map((problem) => problem.what)).toEqual(['the given item "c" is not an item', 'there is nothing to order']);
  });

  test('an item at the edge stays, and a change asks for a new check', () => {
    const state = { order: ['slow', 'leave', 'keep', 'tell'], checked: true };
    expect(order.reduce(activity, state, { kind: 'move', item: 'slow', by: -1 }).order).toEqual(state.order);
    expect(order.reduce(activity, state, { kind: 'move', item: 'leave', by: -1 })).toEqual({
      order: ['leave', 'slow', 'keep', 'tell'],
      checked: false,
    });
  });
});

test('one choice replaces another, several stand together', () => {
  const one = samples.choice.find((sample) => sample.id === 'choiceOne');
  const several = samples.choice.find((sample) => sample.id === 'choiceSeveral');
  if (one?.type !== 'choice' || several?.type !== 'choice') throw new Error('no samples');
  const first = choice.reduce(one, choice.start(one, 0), { option: 'wait', on: true });
  expect(choice.reduce(one, first, { option: 'hurry', on: true })).toEqual({ chosen: ['hurry'] });
  const both = choice.reduce(several, choice.start(several, 0), { option: 'trust', on: true });
  expect(choice.reduce(several, both, { option: 'normal', on: true }).chosen).toEqual(['trust', 'normal']);
});

test('each small scene of a choice has an answer of its own', () => {
  const scenes = samples.choice.find((one) => one.type === 'choice' && one.scenes);
  if (scenes?.type !== 'choice') throw new Error('no sample');
  const choose = (state: { readonly chosen: readonly string[] }, option: string) => choice.reduce(scenes, state, { option, on: true });
  const first = choose(choice.start(scenes, 0), 'yesterdayYes');
  const both = choose(first, 'angryNot');
  expect(both.chosen).toEqual(['yesterdayYes', 'angryNot']);
  expect(choice.grade(scenes, both)).toBe('notQuite');
  expect(choice.grade(scenes, choose(first, 'yesterdayNo'))).toBe('notQuite');
  expect(choice.grade(scenes, choose(both, 'yesterdayNo'))).toBe('right');
  // A saved file that says two answers of one scene keeps the first.
  expect(choice.restore(scenes, { chosen: ['angryNot', 'angryFree', 'yesterdayNo'] })).toEqual({ chosen: ['angryNot', 'yesterdayNo'] });
});

test('a choice says which scene lacks an option, and which option lacks a scene', () => {
  const options = [
    { id: 'a', scene: 'one', verdict: 'strong' as const },
    { id: 'b', scene: 'two', verdict: 'common' as const },
    { id: 'c', verdict: 'strong' as const },
  ];
  const activity: Activity = { type: 'choice', id: 'x', several: false, ask: 'do', scenes: ['one'], options };
  const problems = openActivity(activity)?.problems ?? [];
  expect(problems.map(({ where, what }) => `${where}: ${what}`)).toEqual([
    'x.scenes.one: a choice with fewer than two options',
    'x.options.b: there is no scene "two"',
    'x.options.c: the option belongs to no scene',
  ]);
});

test('a panel that can be told another way is followed by one that is the same for both', () => {
  const panels = ['1', '2', '3', '4'].map((id) => ({ id, picture: 'p' }));
  const activity: Activity = { type: 'story', id: 'x', panels: panels.map((panel) => ({ ...panel, other: true })) };
  expect(openActivity(activity)?.problems.map(({ what }) => what)).toEqual([
    'the last panel has another version, and nothing follows that is the same for both',
  ]);
});

test('a disputed thing may go into either group', () => {
  const [activity] = samples.sort;
  if (activity?.type !== 'sort') throw new Error('no sample');
  const placed = { film: 'warm', owe: 'warning' };
  expect(sort.grade(activity, { placed: { ...placed, gift: 'warm' } })).toBe('right');
  expect(sort.grade(activity, { placed: { ...placed, gift: 'wait' } })).toBe('right');
  expect(sort.grade(activity, { placed: { ...placed, gift: 'warning' } })).toBe('notQuite');
});
