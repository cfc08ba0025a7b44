// The teacher's window beside the class screen: what the class sees and what comes next, what to say, hands to count,
// the time, and one key for the moment a student begins to tell.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import arrowLeftIcon from 'icon:arrow-left';
import arrowRightIcon from 'icon:arrow-right';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import type { LessonData } from '#src/catalogue/data';
import { minutesOf, preferred, type Guide, type Version } from '#src/lesson/guide';
import { AnnouncerRegion } from '#src/ui/Announcer';
import { Icon } from '#src/ui/Icon';
import { stepFrom } from './classState';
import { Stage } from './Stage';
import { lastStep, titleOfStep, type Slide } from './slides';
import { useClass, type ClassRoom } from './useClass';
import { letters, useClassKeys } from './useClassKeys';
import styles from './Desk.module.css';

interface Props {
  readonly data: LessonData;
  readonly guide: Guide;
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  readonly notesOf: (step: number, version: Version | undefined) => ReactNode;
  /** What to do when a student begins to tell something. */
  readonly telling: ReactNode;
  /** The way out, which must stay in reach while the page behind that is inert. */
  readonly leave: ReactNode;
  /** The address of the class screen for this pair of windows. */
  readonly classAddress: (channel: string) => string;
}

export function Desk({ data, guide, t, notesOf, telling, leave, classAddress }: Props) {
  const { t: shell, language } = useWords();
  const room = useClass(data);
  const { state, act, channel, words, slide, slides } = room;
  const dialog = useRef<HTMLDialogElement>(null);
  const dialogTitle = useRef<HTMLHeadingElement>(null);
  const last = lastStep(data.lesson);
  const [version, setMinutes] = useLength(room, data, guide);
  const list = useRunningStep(state.step);

  const onTelling = () => {
    act({ kind: 'hide', hidden: true });
    dialog.current?.showModal();
    // The browser would begin at the first button, below all that is to be read.
    dialogTitle.current?.focus();
    if (dialog.current) dialog.current.scrollTop = 0;
  };
  useClassKeys(room, language.direction, { onTelling });

  return (
    <div className={styles.desk}>
      <div className={`sky ${styles.head}`}>
        <h1 tabIndex={-1}>{data.words['title']}</h1>
        <p className={styles.ways}>
          {channel !== null && (
            <a className="btn btn-go" href={classAddress(channel)} target="_blank" rel="noreferrer">
              {t('pages.present.openClass')}
            </a>
          )}
          <button type="button" className="btn btn-line" aria-pressed={state.hidden} onClick={() => act({ kind: 'hide', hidden: !state.hidden })}>
            {t(state.hidden ? 'pages.present.show' : 'pages.present.hide')}
          </button>
          <button type="button" className="btn btn-help" onClick={onTelling}>
            {t('pages.teach.telling.title')}
          </button>
        </p>
      </div>
      <div className={styles.body}>
        <section className={styles.now}>
          <h2>{t('pages.present.now')}</h2>
          <div className={styles.mini} inert aria-hidden="true">
            <Stage data={data} room={room} />
          </div>
          <p className={styles.move}>
            <button type="button" className="btn btn-line" onClick={() => act({ kind: 'back', now: Date.now() })}>
              <Icon of={arrowLeftIcon} directional />
              {shell('ui.step.back')}
            </button>
            <button type="button" className="btn btn-go" onClick={() => act({ kind: 'next', now: Date.now() })}>
              {shell('ui.step.next')}
              <Icon of={arrowRightIcon} directional />
            </button>
          </p>
          <p aria-live="polite">
            <b>{t('pages.present.then')}</b> {nextText(room, last, data, t)}
          </p>
          {slide.options.some(({ opened }) => opened.length > 0) && (
            <ul className={styles.opens}>
              {slide.options.map((option, index) => (
                <li key={option.id}>
                  <button
                    type="button"
                    className="btn btn-line"
                    aria-pressed={state.open === option.id}
                    onClick={() => act({ kind: 'open', option: option.id })}
                  >
                    {[...letters(shell)][index]} · {option.text}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className={styles.say}>
          <h2>{t('pages.present.say')}</h2>
          {notesOf(state.step, version)}
          {slide.options.length > 0 && (
            <fieldset className={styles.hands}>
              <legend>{t('pages.present.hands')}</legend>
              <p className="small soft">{t('pages.present.handsHow')}</p>
              <div>
                {slide.options.map((option, index) => (
                  <label key={`${state.step} ${state.slide} ${option.id}`}>
                    <span>{[...letters(shell)][index]}</span>
                    <input
                      type="number"
                      min={0}
                      max={999}
                      inputMode="numeric"
                      value={state.hands === null ? '' : (state.hands[index] ?? 0)}
                      onChange={(event) => act({ kind: 'hands', place: index, count: Number(event.currentTarget.value) })}
                    />
                  </label>
                ))}
              </div>
            </fieldset>
          )}
        </section>
        <section className={styles.time}>
          <h2>{t('pages.present.time')}</h2>
          <p className={styles.clockLine}>
            <Clock since={state.startedAt} />{' '}
            <label>
              <span className="vh">{t('pages.plan.length')}</span>
              <select value={version?.minutes} onChange={(event) => setMinutes(Number(event.currentTarget.value))}>
                {guide.versions.map((one) => (
                  <option key={one.minutes} value={one.minutes}>
                    {t('pages.plan.minutes', { n: one.minutes }).replaceAll(/[\u2068\u2069]/g, '')}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <nav aria-label={t('pages.present.jump')}>
            <ol ref={list} className={styles.steps}>
              {Array.from({ length: last + 1 }, (_, step) => {
                const span = version && minutesOf(version, data.lesson, step);
                return (
                  <li key={`step ${step}`}>
                    <button
                      type="button"
                      aria-current={state.step === step ? 'step' : undefined}
                      data-left={span === null ? '' : undefined}
                      onClick={() => act({ kind: 'jump', step, now: Date.now() })}
                    >
                      <span className={styles.span}>
                        {span ? (
                          withBdi(t('pages.plan.span', { from: span[0], to: span[1] }))
                        ) : (
                          <>
                            <span aria-hidden="true">–</span>
                            <span className="vh">{t('pages.plan.alone')}</span>
                          </>
                        )}
                      </span>
                      <span>
                        {step > 0 && step < last && (
                          <>
                            <bdi>{step}</bdi>.{' '}
                          </>
                        )}
                        {step === 0 ? shell('ui.step.opening') : titleOfStep(data.lesson, step, words)}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ol>
          </nav>
          {state.alone.length > 0 && (
            <p className="small soft" aria-hidden="true">
              – {t('pages.plan.alone')}
            </p>
          )}
          <p className="small soft">{t('pages.present.keys')}</p>
        </section>
      </div>
      <dialog ref={dialog} className={`sheet ${styles.telling}`} aria-label={t('pages.teach.telling.title')}>
        <h2 ref={dialogTitle} tabIndex={-1}>
          {t('pages.teach.telling.title')}
        </h2>
        {telling}
        <form method="dialog" className={styles.ways}>
          <button className="btn btn-go">{t('pages.present.close')}</button>
          {leave}
        </form>
        <AnnouncerRegion />
      </dialog>
    </div>
  );

  function nextText({ slides: all }: ClassRoom, end: number, lesson: LessonData, say: Words['t']): string {
    if (slide.reveal.length > 0 && state.open === null) return firstWords(slide.reveal);
    if (slide.stop !== undefined && state.slide === slides.length - 1) return say('pages.present.choose');
    const following = all[state.slide + 1];
    if (following) return firstWords(following.lines) || (following.options[0]?.text ?? following.picture?.alt ?? '');
    const step = stepFrom(state, 1, end);
    return step === null ? say('pages.present.end') : titleOfStep(lesson.lesson, step, words);
  }
}

/** What a slide says first, hints and labels aside. */
function firstWords(lines: Slide['lines']): string {
  return (lines.find(({ role }) => role !== 'small' && role !== 'label') ?? lines[0])?.text ?? '';
}

/** Steps that a length leaves for working alone. */
function aloneIn(version: Version, { lesson }: LessonData): readonly number[] {
  return lesson.activities.map((_, index) => index + 1).filter((step) => minutesOf(version, lesson, step) === null);
}

/** The length of the class, which both windows follow: what the teacher chose here or on the plan, else an ordinary lesson. */
function useLength({ state, act, channel, minutes }: ClassRoom, data: LessonData, guide: Guide): readonly [Version | undefined, (minutes: number) => void] {
  const [chosen, setChosen] = useState<number | null>(null);
  const named = (wanted: number | null) => guide.versions.find((one) => one.minutes === wanted);
  const wanted = named(chosen) ?? named(minutes) ?? preferred(guide.versions);
  const isHeld = (one: Version) => aloneIn(one, data).join() === state.alone.join();
  const version = wanted && isHeld(wanted) ? wanted : guide.versions.find(isHeld);
  const isOpen = channel !== null;
  // Nobody has gone on yet, or the other window was open alone and leaves out nothing.
  const isUnsaid = state.version <= 1 || version === undefined;

  // Talks to the other window.
  useEffect(() => {
    if (isOpen && isUnsaid && wanted) act({ kind: 'length', alone: aloneIn(wanted, data) });
  }, [isOpen, isUnsaid, wanted, act, data]);

  const choose = (next: number) => {
    const one = named(next);
    setChosen(next);
    if (one) act({ kind: 'length', alone: aloneIn(one, data) });
  };
  return [version ?? wanted, choose];
}

/** Keeps the running step in sight within the list of steps, and the page where it is. */
function useRunningStep(step: number) {
  const list = useRef<HTMLOListElement>(null);

  // Talks to the DOM: only the browser knows where the step is.
  useEffect(() => {
    const current = list.current?.children[step];
    if (!list.current || !(current instanceof HTMLElement)) return;
    const { scrollTop, clientHeight } = list.current;
    const top = current.offsetTop - list.current.offsetTop;
    if (top < scrollTop || top + current.offsetHeight > scrollTop + clientHeight) list.current.scrollTop = top - clientHeight / 3;
  }, [step]);

  return list;
}

/** How long the class has been going on. */
function Clock({ since }: { readonly since: number | null }) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  const seconds = since === null || now === null ? 0 : Math.max(0, Math.floor((now - since) / 1000));
  return (
    <bdi className={styles.clock} role="timer">
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </bdi>
  );
}
