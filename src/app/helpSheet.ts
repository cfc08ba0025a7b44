// The help sheet's code comes in a file of its own, fetched as soon as the page is awake.

import { preloadable } from '#src/ui/preloadable';

export const HelpSheet = preloadable(() => import('#src/help/HelpSheet'));
