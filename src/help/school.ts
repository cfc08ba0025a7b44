// The school's contacts come in a file of their own: only devices that accepted some need its code.

import { preloadable } from '#src/ui/preloadable';

export const SchoolContacts = preloadable(() => import('./SchoolContacts'));
