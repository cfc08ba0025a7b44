// One slide, as the class sees it. All sizes follow the frame it stands in, so that the teacher's window shows the
// same picture small.

import { useLayoutEffect, useRef } from 'react';
import type { Language } from '#locales/index';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { LessonData } from '#src/catalogue/data';
import { Logo } from '#src/ui/Lantern';
import { PictureImage } from '#src/ui/PictureImage';
import { revealed } from './classState';
import { titleOfStep, type Line, type Slide } from './slides';
import type { ClassRoom } from './useClass';
import { letters } from './useClassKeys';
import otherLanguage from '#src/ui/OtherLanguage.module.css';
import styles from './Stage.module.css';

interface Props {
  readonly data: LessonData;
  readonly room: ClassRoom;
  /** What happens when an option is pressed; without it the slide is only a picture of itself. */
  readonly onOpen?: (option: string) => void;
  /** The same slide in a second language. */
  readonly also?: { readonly language: Language; readonly slide: Slide } | undefined;
}

export function Stage({ data, room, onOpen, also }: Props) {
  const { t } = useWords();
  const { state, slide, words } = room;
  const { lesson, pictures } = data;
  const picture = slide.picture && pictures[slide.picture.name];
  const total = lesson.activities.length;
  const most = Math.max(1, ...(state.hands ?? []));
  const content = useFitting();
  if (state.hidden)
    return (
      <div className={`sky rings ${styles.stage} ${styles.plain}`}>
        <Logo />
      </div>
    );
  const title = titleOfStep(lesson, state.step, words);
  const place =
    state.step === 0 ? t('ui.step.opening') : state.step > total ? t('ui.step.closing') : t('ui.step.at', { n: state.step, total });
  return (
    <div className={`sky rings ${styles.stage}`} data-picture={picture ? '' : undefined}>
      <div ref={content} className={styles.content} data-slide aria-live="polite" key={`${state.step} ${state.slide}`}>
        <Lines lines={slide.lines} also={also?.slide.lines} language={also?.language} />
        {slide.options.length > 0 && (
          <ol className={styles.options}>
            {slide.options.map((option, index) => {
              const open = state.open === option.id;
              const hands = state.hands?.[index];
              const body = (
                <>
                  <span className={styles.key}>{[...letters(t)][index]}</span>
                  <span className={styles.optionText}>
                    {option.text}
                    <Also text={also?.slide.options[index]?.text} language={also?.language} />
                  </span>
                  {hands !== undefined && (
                    <span className={styles.hands}>
                      <span style={{ inlineSize: `${(hands / most) * 6}em` }} />
                      <bdi>{hands}</bdi>
                    </span>
                  )}
                </>
              );
              return (
                <li key={option.id} data-open={open ? '' : undefined}>
                  {onOpen && option.opened.length > 0 ? (
                    <button type="button" aria-expanded={open} onClick={() => onOpen(option.id)}>
                      {body}
                    </button>
                  ) : (
                    <p>{body}</p>
                  )}
                  {open && (
                    <div className={styles.opened} data-shown>
                      <Lines lines={option.opened} also={also?.slide.options[index]?.opened} language={also?.language} />
                    </div>
                  )}
                </li>
              );
            })}
          </ol>
        )}
        {state.open === revealed && (
          <div className={styles.reveal} data-shown>
            <Lines lines={slide.reveal} also={also?.slide.reveal} language={also?.language} />
          </div>
        )}
      </div>
      {picture && <PictureImage picture={picture} alt={slide.picture?.alt ?? ''} className={styles.picture} eager />}
      <div className={styles.foot}>
        <Logo />
        <p>
          {withBdi(place)} {title !== place && <span className={styles.stepTitle}>{title}</span>}
        </p>
      </div>
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  /** The same lines in a second language. */
  readonly also: readonly Line[] | undefined;
  readonly language: Language | undefined;
}

function Lines({ lines, also, language }: LinesProps) {
  return lines.map(({ role, text, who }, index) => (
    <p key={`${role} ${text}`} className={styles[role]}>
      {who !== undefined && <span className={styles.who}>{who}</span>}
      {text}
      <Also text={also?.[index]?.text} language={language} />
    </p>
  ));
}

function Also({ text, language }: { readonly text: string | undefined; readonly language: Language | undefined }) {
  if (text === undefined || !language) return null;
  return (
    <span className={`${styles.also} ${otherLanguage.other}`} lang={language.tag} dir={language.direction}>
      {text}
    </span>
  );
}

/** From the size that is best to the smallest that a class can still read; the last are for two languages at once. */
const sizes = [1, 0.92, 0.84, 0.78, 0.72, 0.66, 0.6, 0.55, 0.5] as const;

/** Makes a full slide a little smaller until it fits; what still does not fit can be scrolled. */
function useFitting() {
  const content = useRef<HTMLDivElement>(null);

  // Talks to the DOM after every change: only the browser knows how much room the words of a language take.
  useLayoutEffect(() => {
    const element = content.current;
    if (!element) return;
    const fit = () => {
      for (const size of sizes) {
        element.style.setProperty('--fit', String(size));
        if (element.scrollHeight <= element.clientHeight) break;
      }
      element.querySelector('[data-shown]')?.scrollIntoView?.({ block: 'nearest' });
    };
    fit();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(fit);
    if (element.parentElement) observer.observe(element.parentElement);
    return () => observer.disconnect();
  });

  return content;
}
