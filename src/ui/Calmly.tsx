// A part that may load or fail by itself, without taking the page with it.

import { Suspense, type ReactNode } from 'react';
import { Boundary } from './Boundary';

interface Props {
  /** What stands there until it has come, and if it does not come. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

export function Calmly({ instead, children }: Props) {
  return (
    <Boundary fallback={() => instead}>
      <Suspense fallback={instead}>{children}</Suspense>
    </Boundary>
  );
}
