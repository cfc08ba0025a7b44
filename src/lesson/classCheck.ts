// Raised hands of a class, before and after a lesson: totals of each answer, never of a person.

import { isRecord } from '#src/content/saved';

export const phases = ['before', 'after'] as const;
export type Phase = (typeof phases)[number];

/** Option id to number of hands. */
type Hands = Readonly<Record<string, number>>;
/** Question id to its hands. */
type Round = Readonly<Record<string, Hands>>;

export type ClassCheck = Readonly<Record<Phase, Round>>;

export const emptyCheck: ClassCheck = { before: {}, after: {} };

/** Hands that fit into a room. */
export const mostHands = 999;
/** With fewer answers a number could point at someone (curriculum 11). */
export const fewestShown = 10;

const isId = (text: string) => /^[\w-]{1,40}$/.test(text);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostHands;

/** Reads what was kept; what cannot be read is left out. Never throws. */
export function restoreCheck(data: unknown): ClassCheck {
  const roundOf = (round: unknown): Round => {
    const restored: Record<string, Hands> = {};
    if (isRecord(round))
      for (const [question, hands] of Object.entries(round)) {
        if (!isId(question) || !isRecord(hands)) continue;
        const counts: Record<string, number> = {};
        for (const [option, count] of Object.entries(hands)) if (isId(option) && isCount(count)) counts[option] = count;
        restored[question] = counts;
      }
    return restored;
  };
  return isRecord(data) ? { before: roundOf(data['before']), after: roundOf(data['after']) } : emptyCheck;
}

/** `text` is what stands in the field; what is no number of hands empties it. */
export function withHands(check: ClassCheck, phase: Phase, question: string, option: string, text: string): ClassCheck {
  const { [option]: _, ...others } = check[phase][question] ?? {};
  const count = text.trim() === '' ? Number.NaN : Number(text);
  return {
    ...check,
    [phase]: { ...check[phase], [question]: isCount(count) ? { ...others, [option]: count } : others },
  };
}

export function handsOf(check: ClassCheck, phase: Phase, question: string, option: string): number | null {
  return check[phase][question]?.[option] ?? null;
}

export function totalOf(check: ClassCheck, phase: Phase, question: string): number {
  return Object.values(check[phase][question] ?? {}).reduce((sum, count) => sum + count, 0);
}

/** Whether enough have answered, both times, to show how many. */
export function mayShow(check: ClassCheck, question: string): boolean {
  return phases.every((phase) => totalOf(check, phase, question) >= fewestShown);
}

/** The answer most chose afterwards besides the one that helps: what to come back to. `null` when nobody chose another. */
export function toComeBackTo(check: ClassCheck, question: { readonly id: string; readonly right: string }): string | null {
  const others = Object.entries(check.after[question.id] ?? {}).filter(([option, count]) => option !== question.right && count > 0);
  return others.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
