// One lesson's session in the store, for React.

import { useCallback } from 'react';
import type { Lesson } from '#src/lesson/lesson';
import { freshSession, reduceSession, type Session, type SessionAction } from '#src/lesson/session';
import { useSaved, useStore } from '#src/storage/useSaved';

interface SessionHook {
  readonly session: Session;
  readonly act: (action: SessionAction) => void;
  /** Changes an activity's saved state from whatever it is at that moment. */
  readonly change: (activity: string, change: (saved: unknown) => unknown) => void;
}

export function useSession(lesson: Lesson): SessionHook {
  const store = useStore();
  const session = useSaved((saved) => saved.lessons[lesson.id]) ?? freshSession;
  const act = useCallback(
    (action: SessionAction) =>
      store.update((saved) => {
        const before = saved.lessons[lesson.id] ?? freshSession;
        const after = reduceSession(before, action);
        return after === before ? saved : { ...saved, lessons: { ...saved.lessons, [lesson.id]: after } };
      }),
    [store, lesson.id],
  );
  const change = useCallback(
    (activity: string, next: (saved: unknown) => unknown) => {
      const now = (store.get().lessons[lesson.id] ?? freshSession).answers[activity];
      act({ kind: 'answer', activity, state: next(now) });
    },
    [store, act, lesson.id],
  );
  return { session, act, change };
}
