// Spot: an invented profile, advert, message or post, line by line. Some lines are signs, some are fine on their
// own, some are good; each says why when it is opened. Nothing has to be found, and the rest can always be shown.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, someOf } from '#src/content/saved';

export interface SpotLine {
  readonly id: string;
  /** `sign` warns, `fine` proves nothing either way, `good` is how it should be. */
  readonly kind: 'sign' | 'fine' | 'good';
}

export interface SpotArtefact {
  readonly id: string;
  readonly form: 'profile' | 'advert' | 'message' | 'post';
  readonly lines: readonly SpotLine[];
}

export interface SpotActivity {
  readonly type: 'spot';
  readonly id: string;
  readonly artefacts: readonly SpotArtefact[];
}

export interface SpotState {
  /** Lines that were opened, as `<artefact>.<line>`. */
  readonly opened: readonly string[];
}

export type SpotAction =
  | { readonly kind: 'open'; readonly line: string; readonly on: boolean }
  | { readonly kind: 'openAll' };

/** Every line as `<artefact>.<line>`: line ids need to be unique within their artefact only. */
export const lineIds = (activity: SpotActivity) =>
  activity.artefacts.flatMap((artefact) => artefact.lines.map((line) => `${artefact.id}.${line.id}`));

const signs = (activity: SpotActivity) =>
  activity.artefacts.flatMap((artefact) =>
    artefact.lines.filter((line) => line.kind === 'sign').map((line) => `${artefact.id}.${line.id}`),
  );

export const spot = defineActivity<SpotActivity, SpotState, SpotAction>({
  type: 'spot',
  start: () => ({ opened: [] }),
  reduce(activity, state, action) {
    if (action.kind === 'openAll') return { opened: lineIds(activity) };
    if (!lineIds(activity).includes(action.line)) return state;
    const others = state.opened.filter((line) => line !== action.line);
    return { opened: action.on ? [...others, action.line] : others };
  },
  grade(activity, state) {
    if (state.opened.length === 0) return 'unanswered';
    return signs(activity).every((line) => state.opened.includes(line)) ? 'right' : 'answered';
  },
  restore: (activity, saved) => (isRecord(saved) ? { opened: someOf(lineIds(activity), saved['opened']) } : null),
});
