// Chat: the pupil helps a character decide. A graph of bubbles with stops; paths part and join again; the Tell
// door stands at every stop. Played once without labels, then rewound bubble by bubble with them.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, oneOf, someOf } from '#src/content/saved';
import type { Verdict } from '#src/content/verdict';
import { transcriptOf } from './transcript';

/** The six moves of curriculum 4.1, signs of 4.2 and 4.3, what is not a move, and what helpers do when they are told. */
export const chatLabels = [
  'ordinary', 'gift', 'close', 'special', 'secret', 'away', 'push', 'stuck',
  'outOfBlue', 'easyMoney', 'risk', 'hurry', 'noQuestions', 'tooFast', 'trouble', 'threat',
  'helper', 'busy', 'givesChoice', 'believes', 'honest', 'notAlone', 'doesNotLook', 'firstReaction', 'repaired',
] as const;
export type ChatLabel = (typeof chatLabels)[number];

/** Curriculum 3.2: the feelings offered are always the same, in this order. */
export const feelings = [
  'happy', 'proud', 'flattered', 'curious', 'excited', 'confused',
  'uneasy', 'rushed', 'guilty', 'embarrassed', 'afraid', 'angry',
] as const;
export type Feeling = (typeof feelings)[number];

/** The option that stands at every stop without being listed: "Get help now". */
export const door = 'door';

interface NodeBase {
  readonly id: string;
}
export interface SayNode extends NodeBase {
  readonly kind: 'say';
  readonly who: string;
  readonly labels?: readonly ChatLabel[];
  readonly next: string | null;
}
export interface StoryNode extends NodeBase {
  readonly kind: 'story';
  readonly labels?: readonly ChatLabel[];
  readonly picture?: string;
  /** Help is received here; every ending must come after such a node. */
  readonly help?: true;
  readonly next: string | null;
}
export interface ChatOption {
  readonly id: string;
  readonly verdict: Verdict;
  /** `say` shows the option as the character's own bubble, `do` tells it. */
  readonly as: 'say' | 'do';
  readonly next: string;
}
export interface StopNode extends NodeBase {
  readonly kind: 'stop';
  /** Whether the feelings are offered first. */
  readonly feelings?: true;
  readonly options: readonly ChatOption[];
  /** Where the Tell door leads. */
  readonly door: string;
}
export type ChatNode = SayNode | StoryNode | StopNode;

export interface ChatActivity {
  readonly type: 'chat';
  readonly id: string;
  /** The character whom the pupil helps. */
  readonly me: string;
  /** A picture of the face of everyone who writes. */
  readonly faces: Readonly<Record<string, string>>;
  /** The first node is the beginning. */
  readonly nodes: readonly ChatNode[];
  /** Questions to think about after the rewind. */
  readonly reflection: readonly string[];
  /** Whether Feel, Name, Choose, Tell is shown. */
  readonly routine?: true;
}

export interface ChatDecision {
  readonly stop: string;
  readonly option: string;
}

export interface ChatState {
  readonly decisions: readonly ChatDecision[];
  /** Chosen at the current stop, with its feedback shown, before going on. */
  readonly pending: string | null;
  readonly felt: readonly Feeling[];
  /** How many bubbles, counted from the last one, carry their labels; `null` before the rewind. */
  readonly rewound: number | null;
}

export type ChatAction =
  | { readonly kind: 'pick'; readonly option: string }
  | { readonly kind: 'goOn' }
  | { readonly kind: 'feel'; readonly feeling: Feeling; readonly on: boolean }
  /** Goes back to a stop to try another way; `stop` counts the decisions made before it. */
  | { readonly kind: 'backToStop'; readonly decisions: number }
  | { readonly kind: 'rewind'; readonly bubbles: number }
  | { readonly kind: 'replay' };

const fresh: ChatState = { decisions: [], pending: null, felt: [], rewound: null };

function reduce(activity: ChatActivity, state: ChatState, action: ChatAction): ChatState {
  const { stop } = transcriptOf(activity, state.decisions);
  switch (action.kind) {
    case 'pick': {
      const known = action.option === door || stop?.options.some((option) => option.id === action.option);
      return stop && known ? { ...state, pending: action.option } : state;
    }
    case 'goOn':
      if (!stop || state.pending === null) return state;
      return { ...state, decisions: [...state.decisions, { stop: stop.id, option: state.pending }], pending: null };
    case 'feel': {
      const others = state.felt.filter((feeling) => feeling !== action.feeling);
      return { ...state, felt: action.on ? [...others, action.feeling] : others };
    }
    case 'backToStop':
      return { ...state, decisions: state.decisions.slice(0, action.decisions), pending: null, rewound: null };
    case 'rewind':
      return stop ? state : { ...state, rewound: Math.max(1, action.bubbles) };
    case 'replay':
      return fresh;
  }
}

/** Reads decisions as far as they still lead through the chat; the rest is dropped. */
function restoreDecisions(activity: ChatActivity, saved: unknown): readonly ChatDecision[] {
  const decisions: ChatDecision[] = [];
  if (!Array.isArray(saved)) return decisions;
  for (const entry of saved) {
    const { stop } = transcriptOf(activity, decisions);
    if (!stop || !isRecord(entry) || entry['stop'] !== stop.id) break;
    const option = oneOf([...stop.options.map((one) => one.id), door], entry['option']);
    if (option === null) break;
    decisions.push({ stop: stop.id, option });
  }
  return decisions;
}

export const chat = defineActivity<ChatActivity, ChatState, ChatAction>({
  type: 'chat',
  start: () => fresh,
  reduce,
  grade(activity, state) {
    if (transcriptOf(activity, state.decisions).stop) return 'unanswered';
    return state.rewound === null ? 'answered' : 'right';
  },
  restore(activity, saved) {
    if (!isRecord(saved)) return null;
    const decisions = restoreDecisions(activity, saved['decisions']);
    const { stop } = transcriptOf(activity, decisions);
    const picks = stop ? [...stop.options.map((option) => option.id), door] : [];
    const rewound = saved['rewound'];
    return {
      decisions,
      pending: oneOf(picks, saved['pending']),
      felt: someOf(feelings, saved['felt']),
      rewound: !stop && typeof rewound === 'number' && rewound >= 1 ? Math.floor(rewound) : null,
    };
  },
});
