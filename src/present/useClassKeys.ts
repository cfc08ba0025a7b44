// Keys of a class: arrows and page keys as a clicker sends them, letters for options, and a few of our own.

import { useEffect } from 'react';
import type { Words } from '#src/i18n/words';
import type { ClassRoom } from './useClass';

interface ClassKeys {
  readonly onFullscreen?: () => void;
  readonly onNotes?: () => void;
  readonly onTelling?: () => void;
}

export function useClassKeys({ state, slide, act, words }: ClassRoom, direction: 'ltr' | 'rtl', more: ClassKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // Whoever reads what to do when a student tells something must not show the lesson again by a press.
      if (document.querySelector('dialog[open]')) return;
      if (target instanceof HTMLElement && target.matches('input, textarea, select') && !isForLesson(event.key, target)) return;
      const onControl = target instanceof HTMLElement && target.closest('button, a, summary') !== null;
      const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
      if (onControl && [' ', 'Enter'].includes(event.key)) return;
      const now = Date.now();
      const letter = [...letters(words.t)].indexOf(event.key.toUpperCase());
      const option = event.shiftKey || letter < 0 ? undefined : slide.options[letter];
      if ([forward, 'PageDown', ' ', 'Enter'].includes(event.key)) act({ kind: 'next', now });
      else if ([backward, 'PageUp', 'Backspace'].includes(event.key)) act({ kind: 'back', now });
      else if (event.key === '.' || event.key === '0') act({ kind: 'hide', hidden: !state.hidden });
      else if (event.key === '1') more.onFullscreen?.();
      else if (event.key === '2') more.onNotes?.();
      else if (event.key === '9') more.onTelling?.();
      else if (option) act({ kind: 'open', option: option.id });
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/**
 * In a field, a key is the field's own. But page keys do nothing in a number, and a list has its arrows up and down: a
 * clicker must go on with the lesson wherever the focus was left.
 */
function isForLesson(key: string, field: HTMLElement): boolean {
  return ['PageDown', 'PageUp'].includes(key) || (field.matches('select') && ['ArrowLeft', 'ArrowRight'].includes(key));
}

/** The letters that name options, in the language's own script. */
export function letters(t: Words['t']): string {
  return t('activities.letters');
}
