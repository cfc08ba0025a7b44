// Story: four to seven pictures with a few lines each. Nothing to answer.

import { defineActivity } from '#src/content/activityDefinition';

export interface StoryPanel {
  readonly id: string;
  readonly picture: string;
  /** The same moment told another way can be opened; whatever happened in it, the next panel is the same. */
  readonly other?: true;
}

export interface StoryActivity {
  readonly type: 'story';
  readonly id: string;
  readonly panels: readonly StoryPanel[];
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
