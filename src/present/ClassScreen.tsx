// The class screen: a slide that fills the window, and at its foot the few controls a teacher at the screen needs.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import arrowLeftIcon from 'icon:arrow-left';
import arrowRightIcon from 'icon:arrow-right';
import { languages } from '#locales/index';
import { useWords } from '#src/i18n/useWords';
import type { LessonData } from '#src/catalogue/data';
import { Icon } from '#src/ui/Icon';
import { Stage } from './Stage';
import { StageInTwo } from './StageInTwo';
import { useClass } from './useClass';
import { useClassKeys } from './useClassKeys';
import { titleOfStep } from './slides';
import styles from './ClassScreen.module.css';

interface Props {
  readonly data: LessonData;
  /** The words of the adults' pages. */
  readonly t: (key: string) => string;
  /** What the teacher does at a step; shown only when asked for. */
  readonly notesOf: (step: number) => ReactNode;
  /** The address of the teacher's window for this pair of windows. */
  readonly deskAddress: (channel: string) => string;
}

export function ClassScreen({ data, t, notesOf, deskAddress }: Props) {
  const { t: shell, language } = useWords();
  const shared = useClass(data);
  const { state, channel, words } = shared;
  const screen = useRef<HTMLDivElement>(null);
  const act: typeof shared.act = (action) => {
    // What does not fit even in its smallest size is read on before the class goes on.
    if (action.kind !== 'next' || !scrollOn(screen.current)) shared.act(action);
  };
  const room = { ...shared, act };
  const [notes, setNotes] = useState(false);
  const [code, setCode] = useState('');
  const second = languages.find((one) => one.code === code);
  const onOpen = (option: string) => act({ kind: 'open', option });
  useAwakeScreen();

  const toggleFullscreen = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    // A browser may refuse; the class screen then stays as large as its window.
    else void screen.current?.requestFullscreen?.().catch(() => {});
  };
  useClassKeys(room, language.direction, { onFullscreen: toggleFullscreen, onNotes: () => setNotes((on) => !on) });

  return (
    <div ref={screen} className={styles.screen}>
      <h1 className="vh" tabIndex={-1}>
        {titleOfStep(data.lesson, state.step, words)}
      </h1>
      <div className={styles.frame}>
        {second ? <StageInTwo data={data} room={room} onOpen={onOpen} second={second} /> : <Stage data={data} room={room} onOpen={onOpen} />}
      </div>
      {notes && <div className={`sheet ${styles.notes}`}>{notesOf(state.step)}</div>}
      <nav className={`sky ${styles.controls}`} aria-label={t('pages.present.controls')}>
        <button type="button" className="btn" onClick={() => act({ kind: 'back', now: Date.now() })}>
          <Icon of={arrowLeftIcon} directional />
          {shell('ui.step.back')}
        </button>
        <button type="button" className="btn btn-go" onClick={() => act({ kind: 'next', now: Date.now() })}>
          {shell('ui.step.next')}
          <Icon of={arrowRightIcon} directional />
        </button>
        <button type="button" className="btn" aria-pressed={state.hidden} onClick={() => act({ kind: 'hide', hidden: !state.hidden })}>
          {t(state.hidden ? 'pages.present.show' : 'pages.present.hide')}
        </button>
        <button type="button" className="btn" onClick={toggleFullscreen}>
          {t('pages.present.full')}
        </button>
        <button type="button" className="btn" aria-pressed={notes} onClick={() => setNotes(!notes)}>
          {t('pages.present.notes')}
        </button>
        <label>
          <span className="vh">{t('pages.present.second')}</span>
          <select value={code} onChange={(event) => setCode(event.currentTarget.value)}>
            <option value="">{t('pages.present.one')}</option>
            {languages
              .filter((one) => one.code !== language.code)
              .map((one) => (
                <option key={one.code} value={one.code} lang={one.tag}>
                  {one.name}
                </option>
              ))}
          </select>
        </label>
        {channel !== null && (
          <a className="btn" href={deskAddress(channel)} target="_blank" rel="noreferrer">
            {t('pages.present.openDesk')}
          </a>
        )}
      </nav>
    </div>
  );
}

/** Whether there was more of the slide to be seen. */
function scrollOn(screen: HTMLElement | null): boolean {
  const slide = screen?.querySelector('[data-slide]');
  if (!slide || slide.scrollTop + slide.clientHeight > slide.scrollHeight - 4) return false;
  slide.scrollBy({ top: slide.clientHeight * 0.8 });
  return true;
}

/** Keeps the projector from going dark in the middle of a discussion, where the browser can. */
function useAwakeScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        lock = (await navigator.wakeLock?.request('screen')) ?? null;
        if (over) await lock?.release();
      } catch {
        // Refused, for example when the battery is low: the screen behaves as it always does.
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release().catch(() => {});
    };
  }, []);
}
