// Where a class is in a lesson, and what of it is on the screen. A pure reducer, shared by the class screen and the
// teacher's window; both hold the whole state and send it to each other. Nothing of it is ever stored.

import { isRecord } from '#src/content/saved';

export interface ClassState {
  /** Rises with every change; of two states the higher one holds. */
  readonly version: number;
  /** 0 is the opening, then the lesson's own numbers, then the closing. */
  readonly step: number;
  /** Index of the slide within the step. */
  readonly slide: number;
  /** What is open on the slide: an option's id, `reveal`, or nothing. */
  readonly open: string | null;
  /** Options the chat of this step has taken, in order. */
  readonly path: readonly string[];
  /** The path of the step the class came from, for the way back. */
  readonly pathBefore: readonly string[];
  /** Steps that the chosen length leaves for working alone: the way on and back passes over them. */
  readonly alone: readonly number[];
  /** The plain lamp instead of the lesson. */
  readonly hidden: boolean;
  /** Raised hands for each lettered option of this slide; `null` until they are counted. Totals, never names. */
  readonly hands: readonly number[] | null;
  /** When the class went on from the first slide, in milliseconds since 1970; `null` before. */
  readonly startedAt: number | null;
}

export const revealed = 'reveal';
/** More hands than any class has. */
const mostHands = 999;

export const freshClass: ClassState = {
  version: 0,
  step: 0,
  slide: 0,
  open: null,
  path: [],
  pathBefore: [],
  alone: [],
  hidden: false,
  hands: null,
  startedAt: null,
};

/** What the reducer must know of the slide that is shown. */
export interface Shown {
  readonly slides: number;
  /** How many slides the step has that `back` leads to. */
  readonly slidesBefore: number;
  readonly lastStep: number;
  /** Ids of the options that open to something. */
  readonly opening: readonly string[];
  /** Ids of all lettered options. */
  readonly options: readonly string[];
  readonly hasReveal: boolean;
  /** How many stops of the chat come before this one; `null` when this is no stop. */
  readonly stopsBefore: number | null;
}

export type ClassAction =
  | { readonly kind: 'next' | 'back'; readonly now: number }
  | { readonly kind: 'jump'; readonly step: number; readonly now: number }
  | { readonly kind: 'open'; readonly option: string }
  | { readonly kind: 'hide'; readonly hidden: boolean }
  | { readonly kind: 'length'; readonly alone: readonly number[] }
  | { readonly kind: 'hands'; readonly place: number; readonly count: number };

export function reduceClass(state: ClassState, action: ClassAction, shown: Shown): ClassState {
  const changed = change(state, action, shown);
  return changed === state ? state : { ...changed, version: state.version + 1 };
}

function change(state: ClassState, action: ClassAction, shown: Shown): ClassState {
  switch (action.kind) {
    case 'next':
      return next({ ...state, startedAt: state.startedAt ?? action.now }, shown) ?? state;
    case 'back':
      return back(state, shown);
    case 'jump':
      if (action.step < 0 || action.step > shown.lastStep) return state;
      return { ...state, step: action.step, slide: 0, open: null, path: [], pathBefore: [], hands: null, startedAt: state.startedAt ?? action.now };
    case 'open':
      if (!shown.opening.includes(action.option)) return state;
      return { ...state, open: state.open === action.option ? null : action.option };
    case 'hide':
      return state.hidden === action.hidden ? state : { ...state, hidden: action.hidden };
    case 'length':
      return action.alone.join() === state.alone.join() ? state : { ...state, alone: action.alone };
    case 'hands':
      return { ...state, hands: counted(state.hands, action.place, action.count, shown.options.length) };
  }
}

/** `null` at the end of the lesson. */
function next(state: ClassState, shown: Shown): ClassState | null {
  if (state.hidden) return { ...state, hidden: false };
  if (shown.hasReveal && state.open === null) return { ...state, open: revealed };
  const on = { ...state, open: null, hands: null };
  if (shown.stopsBefore !== null) {
    // A class that went back may take another way; what it decided after this stop then no longer holds.
    const before = state.path[shown.stopsBefore];
    const taken = state.open ?? before ?? shown.opening[0];
    // What an option leads to is said before the story goes on with it.
    if (taken !== undefined && state.open === null) return { ...state, open: taken };
    if (taken !== undefined && taken !== before) return { ...on, path: [...state.path.slice(0, shown.stopsBefore), taken], slide: state.slide + 1 };
  }
  if (state.slide + 1 < shown.slides) return { ...on, slide: state.slide + 1 };
  const step = stepFrom(state, 1, shown.lastStep);
  return step === null ? null : { ...on, step, slide: 0, path: [], pathBefore: state.path };
}

/** The step the class comes to on the way on (1) or back (-1); `null` at the end of the lesson and before its beginning. */
export function stepFrom({ step, alone }: ClassState, way: 1 | -1, lastStep: number): number | null {
  for (let to = step + way; to >= 0 && to <= lastStep; to += way) if (!alone.includes(to)) return to;
  return null;
}

function back(state: ClassState, shown: Shown): ClassState {
  if (state.hidden) return { ...state, hidden: false };
  if (state.open !== null) return { ...state, open: null };
  if (state.slide > 0) return { ...state, slide: state.slide - 1, hands: null };
  const step = stepFrom(state, -1, shown.lastStep);
  return step === null ? state : { ...state, step, slide: Math.max(0, shown.slidesBefore - 1), path: state.pathBefore, pathBefore: [], hands: null };
}

function counted(hands: readonly number[] | null, place: number, count: number, options: number): readonly number[] {
  const safe = Number.isFinite(count) ? Math.min(Math.max(Math.round(count), 0), mostHands) : 0;
  return Array.from({ length: options }, (_, index) => (index === place ? safe : (hands?.[index] ?? 0)));
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Reads a state that came from another window, or from an address; `null` when it is not one. */
export function parseClass(data: unknown): ClassState | null {
  if (!isRecord(data)) return null;
  const { version, step, slide, open, path, pathBefore, alone, hidden, hands, startedAt } = data;
  if (!isCount(version) || !isCount(step) || !isCount(slide) || step > 99 || slide > 999) return null;
  if (open !== null && !isId(open)) return null;
  if (!isPath(path) || !isPath(pathBefore)) return null;
  if (!Array.isArray(alone) || alone.length > 99 || !alone.every(isCount)) return null;
  if (typeof hidden !== 'boolean' || (startedAt !== null && !isCount(startedAt))) return null;
  if (hands !== null && !(Array.isArray(hands) && hands.length <= 30 && hands.every((one) => isCount(one) && one <= mostHands))) return null;
  return { version, step, slide, open, path, pathBefore, alone, hidden, hands, startedAt };
}

function isPath(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 30 && value.every(isId);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-zA-Z0-9]{1,40}$/.test(value);
}

/** The place as it stands behind the # of an address: `4.2`, or `4.2.ask.wait` in a chat. */
export function placeText({ step, slide, path }: ClassState): string {
  return [step, slide, ...path].join('.');
}

export function parsePlace(text: string): Pick<ClassState, 'step' | 'slide' | 'path'> | null {
  const [step = '', slide = '0', ...path] = text.split('.');
  if (!/^\d{1,2}$/.test(step) || !/^\d{1,3}$/.test(slide) || !isPath(path)) return null;
  return { step: Number(step), slide: Number(slide), path };
}
