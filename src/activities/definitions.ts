// The registry of activity types: one line each. The compiler then asks views.ts for the view.

import type { ActivityBase } from '#src/content/activityDefinition';
import type { ActivityNeeds, OpenActivity } from '#src/content/activityNeeds';
import type { BreatheActivity } from './breathe/definition';
import { breatheNeeds } from './breathe/needs';
import type { CardsActivity } from './cards/definition';
import { cardsNeeds } from './cards/needs';
import type { ChatActivity } from './chat/definition';
import { chatNeeds } from './chat/needs';
import type { CheckActivity } from './check/definition';
import { checkNeeds } from './check/needs';
import type { ChoiceActivity } from './choice/definition';
import { choiceNeeds } from './choice/needs';
import type { CircleActivity } from './circle/definition';
import { circleNeeds } from './circle/needs';
import type { ComposeActivity } from './compose/definition';
import { composeNeeds } from './compose/needs';
import type { MatchActivity } from './match/definition';
import { matchNeeds } from './match/needs';
import type { OpinionActivity } from './opinion/definition';
import { opinionNeeds } from './opinion/needs';
import type { OrderActivity } from './order/definition';
import { orderNeeds } from './order/needs';
import type { PlanActivity } from './plan/definition';
import { planNeeds } from './plan/needs';
import type { ReplyActivity } from './reply/definition';
import { replyNeeds } from './reply/needs';
import type { SortActivity } from './sort/definition';
import { sortNeeds } from './sort/needs';
import type { SpotActivity } from './spot/definition';
import { spotNeeds } from './spot/needs';
import type { StoryActivity } from './story/definition';
import { storyNeeds } from './story/needs';

export type Activity =
  | BreatheActivity
  | CardsActivity
  | ChatActivity
  | CheckActivity
  | ChoiceActivity
  | CircleActivity
  | ComposeActivity
  | MatchActivity
  | OpinionActivity
  | OrderActivity
  | PlanActivity
  | ReplyActivity
  | SortActivity
  | SpotActivity
  | StoryActivity;

export type ActivityType = Activity['type'];

export const definitions: { readonly [K in ActivityType]: ActivityNeeds } = {
  breathe: breatheNeeds,
  cards: cardsNeeds,
  chat: chatNeeds,
  check: checkNeeds,
  choice: choiceNeeds,
  circle: circleNeeds,
  compose: composeNeeds,
  match: matchNeeds,
  opinion: opinionNeeds,
  order: orderNeeds,
  plan: planNeeds,
  reply: replyNeeds,
  sort: sortNeeds,
  spot: spotNeeds,
  story: storyNeeds,
};

/** An activity for code that need not know its type; `null` for a type that is not registered. */
export function openActivity(activity: ActivityBase): OpenActivity | null {
  for (const definition of Object.values(definitions)) {
    const open = definition.open(activity);
    if (open) return open;
  }
  return null;
}
