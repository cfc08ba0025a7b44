// Every type's samples, for the contract tests and the designers.

import { breatheSamples } from './breathe/samples';
import { cardsSamples } from './cards/samples';
import { chatSamples } from './chat/samples';
import { checkSamples } from './check/samples';
import { choiceSamples } from './choice/samples';
import { spotSamples } from './spot/samples';
import { matchSamples } from './match/samples';
import { composeSamples } from './compose/samples';
import { circleSamples } from './circle/samples';
import { planSamples } from './plan/samples';
import type { Activity, ActivityType } from './definitions';
import { opinionSamples } from './opinion/samples';
import { orderSamples } from './order/samples';
import { replySamples } from './reply/samples';
import { sortSamples } from './sort/samples';
import { storySamples } from './story/samples';

export const samples: { readonly [K in ActivityType]: readonly Activity[] } = {
  breathe: breatheSamples,
  plan: planSamples,
  circle: circleSamples,
  compose: composeSamples,
  match: matchSamples,
  spot: spotSamples,
  cards: cardsSamples,
  chat: chatSamples,
  check: checkSamples,
  choice: choiceSamples,
  opinion: opinionSamples,
  order: orderSamples,
  reply: replySamples,
  sort: sortSamples,
  story: storySamples,
};
