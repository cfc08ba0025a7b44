import { expect, test } from 'vitest';
import { chat, door, type ChatActivity, type ChatNode, type ChatState } from '#src/activities/chat/definition';
import { checkChat } from '#src/activities/chat/checkChat';
import { chatSamples } from '#src/activities/chat/samples';
import { transcriptOf } from '#src/activities/chat/transcript';
import { lessons } from '#lessons/index';

function sample(): ChatActivity {
  const [first] = chatSamples;
  if (!first) throw new Error('no sample');
  return first;
}

/** The sample with one node replaced or added. */
function withNode(node: ChatNode): ChatActivity {
  const others = sample().nodes.filter((one) => one.id !== node.id);
  const place = sample().nodes.findIndex((one) => one.id === node.id);
  return { ...sample(), nodes: place < 0 ? [...others, node] : others.toSpliced(place, 0, node) };
}

const whats = (activity: ChatActivity) => checkChat(activity).map((problem) => problem.what);

test('the samples and every chat of every lesson hold together', () => {
  const chats = lessons.flatMap((lesson) => lesson.activities.filter((activity) => activity.type === 'chat'));
  expect(chats.length).toBeGreaterThan(0);
  for (const activity of [...chatSamples, ...chats]) expect(checkChat(activity)).toEqual([]);
});

test('a node that no path reaches is reported', () => {
  expect(whats(withNode({ id: 'island', kind: 'story', next: null }))).toContain('no path leads to this node');
});

test('a node that leads nowhere is reported', () => {
  expect(whats(withNode({ id: 'kit2', kind: 'say', who: 'kit', next: 'gone' }))).toContain(
    'leads to "gone", which does not exist',
  );
});

test('a path that runs in a circle is reported, and does not hang', () => {
  expect(whats(withNode({ id: 'kit2', kind: 'say', who: 'kit', next: 'kit1' })).join()).toContain(
    'a path runs in a circle: kit1 → stop1 → kit2 → kit1',
  );
});

test('an ending without help is reported', () => {
  expect(whats(withNode({ id: 'kit2', kind: 'say', who: 'kit', next: null }))).toContain(
    'the chat can end here without help',
  );
});

test('a stop without a helpful option, or with too few, is reported', () => {
  const stop: ChatNode = {
    id: 'stop1',
    kind: 'stop',
    options: [
      { id: 'yes', verdict: 'partly', as: 'say', next: 'kit2' },
      { id: 'no', verdict: 'common', as: 'say', next: 'kit2' },
    ],
    door: 'told',
  };
  expect(whats(withNode(stop))).toEqual(expect.arrayContaining(['no option is right', 'a stop with 2 options']));
});

test('someone who writes without a face is reported', () => {
  expect(whats({ ...sample(), faces: { noor: 'noor-calm' } })).toContain('"kit" has no face');
});

const decide = (state: ChatState, option: string) =>
  chat.reduce(sample(), chat.reduce(sample(), state, { kind: 'pick', option }), { kind: 'goOn' });

test('options lead to different bubbles and the paths join again', () => {
  const start = chat.start(sample(), 0);
  const ids = (state: ChatState) =>
    transcriptOf(sample(), state.decisions).turns.map((turn) => (turn.kind === 'node' ? turn.node.id : 'decision'));
  expect(ids(decide(start, 'yes'))).toEqual(['begin', 'kit1', 'decision', 'kit2', 'told', 'noor1']);
  expect(ids(decide(start, 'quiet'))).toEqual(['begin', 'kit1', 'decision', 'told', 'noor1']);
  expect(ids(decide(start, door))).toEqual(ids(decide(start, 'quiet')));
});

test('nothing goes on before something is chosen, and what is not offered cannot be chosen', () => {
  const start = chat.start(sample(), 0);
  expect(chat.reduce(sample(), start, { kind: 'goOn' })).toEqual(start);
  expect(chat.reduce(sample(), start, { kind: 'pick', option: 'steal' })).toEqual(start);
});

test.each([
  ['nothing', undefined],
  ['a word', 'chat'],
  ['decisions of another chat', { decisions: [{ stop: 'stop9', option: 'yes' }] }],
  ['an option that is gone', { decisions: [{ stop: 'stop1', option: 'gone' }] }],
  ['a list of rubbish', { decisions: [1, null, {}], pending: 7, felt: ['happy', 'hungry'], rewound: 'x' }],
  ['a rewind of a chat that has not ended', { decisions: [], rewound: 3 }],
])('saved data that is %s leaves a chat that can be played', (_name, saved) => {
  const state = chat.resume(sample(), saved, 0);
  expect(transcriptOf(sample(), state.decisions).stop?.id).toBe('stop1');
  expect(state.rewound).toBeNull();
  expect(state.felt.every((feeling) => feeling === 'happy')).toBe(true);
});

test('a saved chat goes on where it was', () => {
  const played = decide(chat.start(sample(), 0), 'no');
  expect(chat.resume(sample(), JSON.parse(JSON.stringify(played)), 0)).toEqual(played);
});
