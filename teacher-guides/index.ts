// The guide of each lesson that has one.

import type { Guide } from '#src/lesson/guide';
import booster1Of12 from './12-14-booster-1';
import booster2Of12 from './12-14-booster-2';
import fakeOffers12 from './12-14-fake-offers';
import fakeRomance12 from './12-14-fake-romance';
import groomingTactics12 from './12-14-grooming-tactics';
import reviewPlan12 from './12-14-review-plan';
import sextortion12 from './12-14-sextortion';
import trustedAdult12 from './12-14-trusted-adult';

export const guides: readonly Guide[] = [
  trustedAdult12,
  groomingTactics12,
  fakeOffers12,
  fakeRomance12,
  sextortion12,
  reviewPlan12,
  booster1Of12,
  booster2Of12,
];
