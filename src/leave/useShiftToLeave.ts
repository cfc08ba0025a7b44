// Leaving by pressing Shift three times. Not Escape: that stops pages loading and closes dialogs.

import { useEffect } from 'react';
import { useWords } from '#src/i18n/useWords';
import { useStore } from '#src/storage/useSaved';
import { useAnnounce } from '#src/ui/Announcer';
import { countShift, leaveNow, shiftWithin } from './leave';

export function useShiftToLeave(): void {
  const { t, language } = useWords();
  const store = useStore();
  const announce = useAnnounce();

  // Talks to the DOM: listens to the keyboard wherever focus is.
  useEffect(() => {
    const counter = countShift();
    let timer: number | undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Shift') {
        counter.reset();
        return;
      }
      if (event.repeat) return;
      const left = counter.press(event.timeStamp);
      window.clearTimeout(timer);
      if (left === 0) {
        announce(t('ui.leave.leaving'));
        leaveNow(language.exit, store.eraseTab);
        return;
      }
      announce(t('ui.leave.left', { count: left }));
      timer = window.setTimeout(() => announce(t('ui.leave.stopped')), shiftWithin);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', onKey);
    };
  }, [t, language, store, announce]);
}
