// A class in one window: its state, kept in step with the other window and with the address, so that a reload goes on.

import type { Lesson } from '#src/lesson/lesson';
import { placeInAddress, setPlaceInAddress } from '#src/ui/place';
import { newChannelName, openChannel, parseClassHash, type ClassChannel } from './channel';
import { freshClass, parsePlace, placeText, reduceClass, stepFrom, type ClassAction, type ClassState, type Shown } from './classState';
import { lastStep, type Slide } from './slides';

export interface ClassNow {
  readonly state: ClassState;
  /** Name of the pair of windows; `null` before the browser has given one. */
  readonly channel: string | null;
  /** The length that the address asks for, in minutes. */
  readonly minutes: number | null;
}

export interface ClassStore {
  get(): ClassNow;
  act(action: ClassAction): void;
  /** Begins to follow the address and the other window; the returned function ends it. */
  connect(): () => void;
  subscribe(listener: () => void): () => void;
}

type SlidesAt = (state: ClassState) => readonly Slide[];

/** What the reducer must know of the slide that is shown. */
function shownOf(lesson: Lesson, state: ClassState, slidesAt: SlidesAt): Shown {
  const slides = slidesAt(state);
  const before = stepFrom(state, -1, lastStep(lesson));
  const slide = slides[state.slide];
  const stopsBefore = slides.slice(0, state.slide).filter(({ stop }) => stop !== undefined).length;
  return {
    slides: slides.length,
    slidesBefore: before === null ? 0 : slidesAt({ ...state, step: before, path: state.pathBefore }).length,
    lastStep: lastStep(lesson),
    opening: slide?.options.filter(({ opened }) => opened.length > 0).map(({ id }) => id) ?? [],
    options: slide?.options.map(({ id }) => id) ?? [],
    hasReveal: (slide?.reveal.length ?? 0) > 0,
    stopsBefore: slide?.stop === undefined ? null : stopsBefore,
  };
}

export function createClassStore(lesson: Lesson, slidesAt: SlidesAt): ClassStore {
  let now: ClassNow = { state: freshClass, channel: null, minutes: null };
  let link: ClassChannel | null = null;
  const listeners = new Set<() => void>();

  function take(next: ClassNow): void {
    now = next;
    const name = next.channel === null ? '' : `~${next.channel}`;
    setPlaceInAddress(`${placeText(next.state)}${name}`);
    for (const listener of listeners) listener();
  }

  /** A state may name a slide that is not there: the last one stands for it. */
  function fitting(state: ClassState): ClassState | null {
    if (state.step > lastStep(lesson)) return null;
    return { ...state, slide: Math.min(state.slide, slidesAt(state).length - 1) };
  }

  return {
    get: () => now,
    act(action) {
      const { state } = now;
      const next = reduceClass(state, action, shownOf(lesson, state, slidesAt));
      if (next === state) return;
      take({ ...now, state: next });
      link?.send(next);
    },
    connect() {
      const { place, channel, minutes } = parseClassHash(placeInAddress());
      const name = channel ?? newChannelName();
      const at = place === null ? null : parsePlace(place);
      // With a place in its address a window knows where the class is, and tells the other one when that is opened anew.
      take({ state: (at && fitting({ ...freshClass, ...at, version: 1 })) ?? now.state, channel: name, minutes });
      const opened = openChannel(name, {
        onState(next) {
          const state = next.version > now.state.version ? fitting(next) : null;
          if (state) take({ ...now, state });
        },
        onAsk() {
          if (now.state.version > 0) opened?.send(now.state);
        },
      });
      link = opened;
      return () => {
        opened?.close();
        link = null;
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
