// Leaves out of React Router what no page uses.

import type { Plugin } from 'vite';

/**
 * React Router names its parts for debugging, and makes them by calls that are not marked as free of effects: both keep
 * parts alive that no page uses. React as a whole is asked for by its names, because as a module it has no other
 * (`flattenReact.ts`).
 */
export const shakeRouter: Plugin = {
  name: 'shake-router',
  apply: 'build',
  transform: (code, id) =>
    id.includes('/react-router/dist/')
      ? {
          code: code
            .replaceAll(/^import (React\d*) from "react";$/gm, 'import * as $1 from "react";')
            .replaceAll(/^\w+\.displayName = .*;$/gm, '')
            .replaceAll(/(?<== )(?=React\d*\.(?:forwardRef|createContext|memo)\()/g, '/* @__PURE__ */ '),
          map: null,
        }
      : null,
};
