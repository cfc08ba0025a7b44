// The closing routine (curriculum 3.4): what to remember, the four lines of every lesson, help, a private thought,
// and one more lamp on the quay.

import { useEffect, useState, type ReactNode } from 'react';
import type { LessonData, Picture } from '#src/catalogue/data';
import { useData } from '#src/catalogue/useData';
import { useWords } from '#src/i18n/useWords';
import { dayOf } from '#src/content/day';
import { rememberKeys, type Lesson } from '#src/lesson/lesson';
import { useSaved, useStore } from '#src/storage/useSaved';
import { useAnnounce } from '#src/ui/Announcer';
import { Calmly } from '#src/ui/Calmly';
import { PageLink } from '#src/ui/PageLink';
import { Quay } from '#src/ui/Quay';
import { LessonFrame } from './LessonFrame';
import styles from './Routine.module.css';
import { useSession } from './useSession';

interface Props {
  readonly data: LessonData;
  readonly quay: Picture | undefined;
  readonly helpCard: ReactNode;
  readonly tools: ReactNode;
  /** The way back to the lessons of the class, if there is one. */
  readonly classNote: ReactNode;
}

export default function ClosingPage({ data, quay, helpCard, tools, classNote }: Props) {
  const { t } = useWords();
  const { lesson, words } = data;
  const { act } = useSession(lesson);
  const keeps = useSaved((saved) => saved.keep);
  const isOfClass = useSaved((saved) => saved.classLink?.steps[lesson.id] !== undefined);
  const store = useStore();
  const announce = useAnnounce();
  const [justKept, setJustKept] = useState(false);
  const whatCameOfIt = () => t(store.blocked() ? 'ui.settings.blocked' : 'routines.closing.kept');
  const place = { band: lesson.band, lesson: lesson.number };

  // Talks to the store: being here lights the lamp.
  useEffect(() => act({ kind: 'close', on: dayOf(new Date()) }), [act]);

  return (
    <LessonFrame data={data} title={t('routines.closing.title')} at={lesson.activities.length + 1} tools={tools}>
      <div className={styles.page}>
        {quay && (
          <div className={styles.quay}>
            <LampsOnQuay lesson={lesson} picture={quay} />
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
        {(!keeps || justKept) && (
          <section className={`sheet needs-js no-print ${styles.keep}`} tabIndex={-1}>
            {justKept ? (
              <>
                <p>{whatCameOfIt()}</p>
                {!store.blocked() && (
                  <p>
                    <PageLink page={{ kind: 'settings' }}>{t('ui.settings.title')}</PageLink>
                  </p>
                )}
              </>
            ) : (
              <>
                <p>{t('routines.closing.keep')}</p>
                <p>
                  <button
                    type="button"
                    className="btn btn-line"
                    onClick={(event) => {
                      // The button goes; focus must not be lost with it.
                      event.currentTarget.closest('section')?.focus({ preventScroll: true });
                      store.update((now) => ({ ...now, keep: true }));
                      setJustKept(true);
                      announce(whatCameOfIt());
                    }}
                  >
                    {t('routines.closing.keepYes')}
                  </button>
                </p>
              </>
            )}
          </section>
        )}
        {classNote}
        <p className={styles.ways}>
          {!isOfClass && (
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

interface LampsProps {
  readonly lesson: Lesson;
  readonly picture: Picture;
}

/** The lamp of this lesson, and those of others of its band. Their list is loaded only if one of them was closed here. */
function LampsOnQuay({ lesson, picture }: LampsProps) {
  const sessions = useSaved((saved) => saved.lessons);
  const closed = Object.keys(sessions).filter((id) => sessions[id]?.closed);
  const own = <Quay picture={picture} lit={closed.includes(lesson.id) ? [lesson.number] : []} />;
  // An id begins with its band.
  if (!closed.some((id) => id !== lesson.id && id.startsWith(`${lesson.band}-`))) return own;
  return (
    <Calmly instead={own}>
      <LampsOfBand lesson={lesson} picture={picture} closed={closed} />
    </Calmly>
  );
}

function LampsOfBand({ lesson, picture, closed }: LampsProps & { readonly closed: readonly string[] }) {
  const list = useData({ kind: 'band', band: lesson.band });
  const lit = list?.lessons.filter(({ id }) => closed.includes(id)).map(({ number }) => number);
  return <Quay picture={picture} lit={lit ?? [lesson.number]} />;
}
