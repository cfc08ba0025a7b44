// Story: four to seven pictures with a few lines each. Nothing to answer.

import { defineActivity } from '#src/content/activityDefinition';

export interface StoryActivity {
  readonly type: 'story';
  readonly id: string;
  readonly panels: readonly { readonly id: string; readonly picture: string }[];
}

export type StoryState = null;
export type StoryAction = never;

export const ids = (activity: StoryActivity) => activity.panels.map((panel) => panel.id);

export const story = defineActivity<StoryActivity, StoryState, StoryAction>({
  type: 'story',
  start: () => null,
  reduce: () => null,
  grade: () => 'answered',
  restore: () => null,
});
