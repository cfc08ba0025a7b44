// The closing routine (curriculum 3.4): what to remember, the four lines of every lesson, help, a private thought,
// and one more lamp on the quay.

import { useEffect, type ReactNode } from 'react';
import type { BandData, LessonData, Picture } from '#src/catalogue/data';
import { useWords } from '#src/i18n/useWords';
import { dayOf } from '#src/content/day';
import { rememberKeys } from '#src/lesson/lesson';
import { useSaved, useStore } from '#src/storage/useSaved';
import { PageLink } from '#src/ui/PageLink';
import { Quay } from '#src/ui/Quay';
import { LessonFrame } from './LessonFrame';
import styles from './Routine.module.css';
import { useSession } from './useSession';

interface Props {
  readonly data: LessonData;
  readonly band: BandData;
  readonly quay: Picture | undefined;
  readonly helpCard: ReactNode;
  readonly tools: ReactNode;
  /** The way back to the lessons of the class, if there is one. */
  readonly classNote: ReactNode;
}

export default function ClosingPage({ data, band, quay, helpCard, tools, classNote }: Props) {
  const { t } = useWords();
  const { lesson, words } = data;
  const { act } = useSession(lesson);
  const saved = useSaved();
  const store = useStore();
  const place = { band: lesson.band, lesson: lesson.number };
  const lit = band.lessons.filter((other) => saved.lessons[other.id]?.closed).map((other) => other.number);

  // Talks to the store: being here lights the lamp.
  useEffect(() => act({ kind: 'close', on: dayOf(new Date()) }), [act]);

  return (
    <LessonFrame data={data} title={t('routines.closing.title')} at={lesson.activities.length + 1} tools={tools}>
      <div className={styles.page}>
        {quay && (
          <div className={styles.quay}>
            <Quay picture={quay} lit={lit} />
          </div>
        )}
        {!lesson.booster && <p className="lead">{t('routines.closing.lamp')}</p>}
        <section>
          <h2>{t('routines.closing.remember')}</h2>
          <ol className={styles.remember}>
            {rememberKeys.map((key) => (
              <li key={key}>{words[`remember.${key}`]}</li>
            ))}
          </ol>
        </section>
        <section className={`lit ${styles.note}`}>
          <h2>{t('routines.closing.always')}</h2>
          {['fx1', 'fx6', 'fx12', 'friend'].map((line) => (
            <p key={line}>
              <b>{t(`fixed.${line}`)}</b>
            </p>
          ))}
        </section>
        {helpCard}
        <section>
          <h2>{t('routines.closing.thought')}</h2>
          <p>{t('routines.closing.thoughtHow')}</p>
        </section>
        {!saved.keep && (
          <section className={`sheet needs-js no-print ${styles.keep}`}>
            <p>{t('routines.closing.keep')}</p>
            <p>
              <button
                type="button"
                className="btn btn-line"
                onClick={(event) => {
                  // The button goes; focus must not be lost with it.
                  event.currentTarget.closest('main')?.querySelector('h1')?.focus();
                  store.update((now) => ({ ...now, keep: true }));
                }}
              >
                {t('routines.closing.keepYes')}
              </button>
            </p>
          </section>
        )}
        {classNote}
        <p className={styles.ways}>
          {saved.classLink?.steps[lesson.id] === undefined && (
            <PageLink page={{ kind: 'lessons', band: lesson.band }} className="btn btn-go">
              {t('routines.closing.toLessons')}
            </PageLink>
          )}
          <PageLink page={{ kind: 'opening', ...place }} className="btn btn-line">
            {t('routines.closing.again')}
          </PageLink>
        </p>
      </div>
    </LessonFrame>
  );
}
