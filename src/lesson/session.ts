// One learner's way through one lesson: which steps are done or skipped, and the answers. A pure reducer.

import { isRecord, oneOf } from '#src/content/saved';
import type { Lesson } from './lesson';

export type StepOutcome = 'done' | 'skipped';

export interface Session {
  /** Step id to outcome; a step that is missing was not taken part in yet. */
  readonly steps: Readonly<Record<string, StepOutcome>>;
  /** Activity id to its state, parsed again by the activity whenever it is read. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Whether the closing screen was reached once: the lamp on the quay stays lit. */
  readonly closed: boolean;
  /** The day it was last reached, `YYYY-MM-DD` by the device's own date; for the boosters, which come later. */
  readonly closedOn: string | null;
}

export type SessionAction =
  | { readonly kind: 'answer'; readonly activity: string; readonly state: unknown }
  | { readonly kind: 'leave'; readonly activity: string; readonly outcome: StepOutcome }
  | { readonly kind: 'close'; readonly on: string };

export const freshSession: Session = { steps: {}, answers: {}, closed: false, closedOn: null };

export function reduceSession(session: Session, action: SessionAction): Session {
  switch (action.kind) {
    case 'answer':
      return { ...session, answers: { ...session.answers, [action.activity]: action.state } };
    case 'leave':
      // A step once done stays done, even if it is skipped on a second visit.
      if (session.steps[action.activity] === 'done') return session;
      return { ...session, steps: { ...session.steps, [action.activity]: action.outcome } };
    case 'close':
      return session.closedOn === action.on ? session : { ...session, closed: true, closedOn: action.on };
  }
}

/** How many steps were taken part in, done or skipped: this is what makes the lamp brighter. */
export function stepsTaken(lesson: Lesson, session: Session): number {
  return lesson.activities.filter((activity) => session.steps[activity.id] !== undefined).length;
}

/**
 * Number of the step after the furthest one taken part in; `null` before the first and after the last.
 *
 * @param ids the steps of the lesson
 * @param shown numbers of those that are shown, from 1, in their order
 */
export function resumeStep(ids: readonly string[], session: Session, shown: readonly number[]): number | null {
  const furthest = ids.findLastIndex((id) => session.steps[id] !== undefined);
  return (furthest >= 0 && shown.find((step) => step > furthest + 1)) || null;
}

/** Reads a saved session; what cannot be read is left out. */
export function restoreSession(saved: unknown): Session {
  if (!isRecord(saved)) return freshSession;
  const steps: Record<string, StepOutcome> = {};
  if (isRecord(saved['steps']))
    for (const [id, value] of Object.entries(saved['steps'])) {
      const outcome = oneOf(['done', 'skipped'], value);
      if (outcome !== null) steps[id] = outcome;
    }
  const answers = isRecord(saved['answers']) ? saved['answers'] : {};
  const day = saved['closedOn'];
  const closedOn = typeof day === 'string' && isDay(day) ? day : null;
  return { steps, answers, closed: saved['closed'] === true, closedOn };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
