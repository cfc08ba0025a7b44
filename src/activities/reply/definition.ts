// Reply: try several replies to a friend, one after another, and see what comes back.

import { defineActivity } from '#src/content/activityDefinition';
import { isRecord, oneOf, someOf } from '#src/content/saved';
import type { Verdict } from '#src/content/verdict';

export interface ReplyActivity extends ReplyScene {
  readonly type: 'reply';
  readonly id: string;
  /** A second scene, played below the first. */
  readonly second?: ReplyScene;
}

export interface ReplyScene {
  /** The one who writes, and the one who answers: a name of the cast and a picture of the face. */
  readonly me: ReplyPerson;
  readonly friend: ReplyPerson;
  readonly options: readonly {
    readonly id: string;
    readonly verdict: Verdict;
    /** `do` is something done instead of writing, such as not replying. */
    readonly as: 'say' | 'do';
    /** Who answers, if it is not the friend. */
    readonly answeredBy?: ReplyPerson;
  }[];
}

export interface ReplyPerson {
  readonly who: string;
  readonly face: string;
}

export interface SceneState {
  readonly current: string | null;
  readonly tried: readonly string[];
}

/** The second scene's state is left out until something was tried there. */
export interface ReplyState extends SceneState {
  readonly second?: SceneState;
}

export interface ReplyAction {
  readonly scene: 'first' | 'second';
  readonly option: string;
}

export const ids = (scene: ReplyScene) => scene.options.map((option) => option.id);
export const scenesOf = (activity: ReplyActivity): readonly { readonly key: string; readonly scene: ReplyScene }[] => [
  { key: activity.id, scene: activity },
  ...(activity.second ? [{ key: `${activity.id}.second`, scene: activity.second }] : []),
];
export const persons = (activity: ReplyActivity) =>
  scenesOf(activity).flatMap(({ scene }) => [
    scene.me,
    scene.friend,
    ...scene.options.flatMap((option) => option.answeredBy ?? []),
  ]);

const fresh: SceneState = { current: null, tried: [] };

function tryOption(scene: ReplyScene, state: SceneState, option: string): SceneState {
  if (!ids(scene).includes(option)) return state;
  return { current: option, tried: [...state.tried.filter((other) => other !== option), option] };
}

function restoreScene(scene: ReplyScene, saved: unknown): SceneState {
  if (!isRecord(saved)) return fresh;
  return { current: oneOf(ids(scene), saved['current']), tried: someOf(ids(scene), saved['tried']) };
}

export const reply = defineActivity<ReplyActivity, ReplyState, ReplyAction>({
  type: 'reply',
  start: () => fresh,
  reduce(activity, state, action) {
    if (action.scene === 'first') return { ...state, ...tryOption(activity, state, action.option) };
    return activity.second ? { ...state, second: tryOption(activity.second, state.second ?? fresh, action.option) } : state;
  },
  grade(activity, state) {
    if (state.current === null) return 'unanswered';
    const option = activity.options.find((one) => one.id === state.current);
    return option?.verdict === 'strong' ? 'right' : 'notQuite';
  },
  restore(activity, saved) {
    if (!isRecord(saved)) return null;
    const first = restoreScene(activity, saved);
    const { second } = activity;
    return second && isRecord(saved['second']) ? { ...first, second: restoreScene(second, saved['second']) } : first;
  },
});
