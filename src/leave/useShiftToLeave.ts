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
    // Shift counts when it is let go and nothing was done with it: not for a capital, Shift and Tab, or a click.
    let alone = false;
    const used = () => {
      alone = false;
      counter.reset();
      window.clearTimeout(timer);
    };
    const onDown = (event: KeyboardEvent) => {
      if (event.key !== 'Shift') used();
      else if (!event.repeat) alone = true;
    };
    const onUp = (event: KeyboardEvent) => {
      if (event.key !== 'Shift' || !alone) return;
      alone = false;
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
    window.addEventListener('keydown', onDown);
    window.addEventListener('keyup', onUp);
    window.addEventListener('pointerdown', used);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', onDown);
      window.removeEventListener('keyup', onUp);
      window.removeEventListener('pointerdown', used);
    };
  }, [t, language, store, announce]);
}
