// The order of the lessons. It is pedagogy: change it with the curriculum, not for tidiness.

import type { Lesson } from '#src/lesson/lesson';
import booster1of12 from './12-14-booster-1';
import booster2of12 from './12-14-booster-2';
import fakeOffers12 from './12-14-fake-offers';
import fakeRomance12 from './12-14-fake-romance';
import groomingTactics12 from './12-14-grooming-tactics';
import reviewPlan12 from './12-14-review-plan';
import sextortion12 from './12-14-sextortion';
import trustedAdult12 from './12-14-trusted-adult';

export const lessons: readonly Lesson[] = [
  trustedAdult12,
  groomingTactics12,
  fakeOffers12,
  fakeRomance12,
  sextortion12,
  reviewPlan12,
  booster1of12,
  booster2of12,
];
