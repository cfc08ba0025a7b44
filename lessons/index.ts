// The order of the lessons. It is pedagogy: change it with the curriculum, not for tidiness.

import type { Lesson } from '#src/lesson/lesson';
import groomingTactics12 from './12-14-grooming-tactics';

export const lessons: readonly Lesson[] = [groomingTactics12];
