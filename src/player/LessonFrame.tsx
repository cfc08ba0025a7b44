// The frame of every screen of a lesson: the sky with the lamp that grows, and beside or below it the content.

import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { LessonData } from '#src/catalogue/data';
import { stepsTaken } from '#src/lesson/session';
import { Lantern } from '#src/ui/Lantern';
import { moves } from '#src/ui/motion';
import styles from './LessonFrame.module.css';
import { useSession } from './useSession';
import { useShown } from './useShown';

interface Props {
  readonly data: LessonData;
  readonly title: string;
  /** Number of the step shown, from 1; 0 for the opening, one more than the last for the closing. */
  readonly at: number;
  /** What can be done with any screen, such as having it read aloud. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

export function LessonFrame({ data, title, at, tools, children }: Props) {
  const { t } = useWords();
  const { lesson } = data;
  const { session } = useSession(lesson);
  const shown = useShown(lesson, at);
  const frame = useRef<HTMLDivElement>(null);
  // The light is for taking part, wherever one is in the lesson.
  const light = stepsTaken(lesson, session);
  const before = useRef(light);

  // Talks to the DOM: a step taken part in makes the lamp brighter.
  useEffect(() => {
    if (light > before.current) moves(({ brighten }) => brighten(frame.current?.querySelector('[data-lamp] svg')));
    before.current = light;
  }, [light]);

  const style: CSSProperties & Record<'--light', number> = { '--light': light };
  const place =
    at === 0
      ? t('ui.step.opening')
      : at > lesson.activities.length
        ? t('ui.step.closing')
        : t('ui.step.at', { n: shown.indexOf(at) + 1, total: shown.length });
  return (
    <div ref={frame} className={styles.frame} style={style}>
      <div className={`sky rings ${styles.header}`}>
        <div className={styles.progress}>
          <p>
            <span className="vh">{withBdi(t('ui.step.lesson', { n: lesson.number }))}. </span>
            {withBdi(place)}
          </p>
          <span className={`no-print ${styles.tools}`}>{tools}</span>
          <span className={styles.segments} aria-hidden="true">
            {shown.map((step) => (
              <i
                key={step}
                data-state={step === at ? 'at' : session.steps[lesson.activities[step - 1]?.id ?? ''] === undefined ? 'off' : 'on'}
              />
            ))}
          </span>
        </div>
        <h1 tabIndex={-1}>{title}</h1>
        <div className={styles.lamp} data-lamp>
          <Lantern place={lesson.number} lit />
        </div>
      </div>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
