// React's window on a class.

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { LessonData } from '#src/catalogue/data';
import { useWords } from '#src/i18n/useWords';
import type { ClassAction, ClassState } from './classState';
import { createClassStore, type ClassNow } from './classStore';
import { slidesOf, type Slide, type SlideWords } from './slides';

export interface ClassRoom extends ClassNow {
  readonly slides: readonly Slide[];
  readonly slide: Slide;
  readonly words: SlideWords;
  readonly act: (action: ClassAction) => void;
}

const emptySlide: Slide = { lines: [], options: [], reveal: [] };

export function useClass(data: LessonData): ClassRoom {
  const { t } = useWords();
  const words = useMemo<SlideWords>(() => ({ text: (key) => data.words[key] ?? '', t }), [data, t]);
  const { store, slidesAt } = useMemo(() => {
    const at = ({ step, path }: ClassState) => slidesOf(data.lesson, step, path, words);
    return { store: createClassStore(data.lesson, at), slidesAt: at };
  }, [data, words]);

  // Talks to the address and to the other window.
  useEffect(() => store.connect(), [store]);

  const { state, channel, minutes } = useSyncExternalStore(store.subscribe, store.get, store.get);
  const slides = slidesAt(state);
  return { state, channel, minutes, slides, slide: slides[state.slide] ?? emptySlide, words, act: store.act };
}
