// The lessons of a band: lanterns on a string. What does not exist yet is not promised.

import { useState } from 'react';
import checkFatIcon from 'icon:check-fat';
import type { Band } from '#src/address/band';
import { useData } from '#src/catalogue/useData';
import type { LessonSummary } from '#src/catalogue/data';
import { dayOf } from '#src/content/day';
import { isDue } from '#src/lesson/booster';
import { shownSteps } from '#src/lesson/shownSteps';
import { useWords, withBdi } from '#src/i18n/useWords';
import { useSaved } from '#src/storage/useSaved';
import { Icon } from '#src/ui/Icon';
import { Lantern } from '#src/ui/Lantern';
import { PageLink } from '#src/ui/PageLink';
import { PictureImage } from '#src/ui/PictureImage';
import { Quay } from '#src/ui/Quay';
import styles from './LessonsPage.module.css';

export default function LessonsPage({ band }: { readonly band: Band }) {
  const { t } = useWords();
  const all = useData({ kind: 'band', band })?.lessons ?? [];
  const lessons = all.filter((lesson) => lesson.afterMonths === undefined);
  const boosters = all.filter((lesson) => lesson.afterMonths !== undefined);
  const sessions = useSaved((saved) => saved.lessons);
  const quay = useData({ kind: 'shell' })?.pictures['quay'];
  const waiting = useData({ kind: 'shell' })?.pictures['bench-empty-lamp'];
  return (
    <div className={`sky ${styles.page}`}>
      <p className="small">{t(`ui.band.${band}`)}</p>
      <h1 tabIndex={-1}>{t('ui.band.title')}</h1>
      {lessons.length > 0 ? (
        <>
          <p className={`lead ${styles.lead}`}>{t('ui.band.lead')}</p>
          <ol className={styles.string} data-count={lessons.length}>
            {lessons.map((lesson) => (
              <LessonOnString key={lesson.id} band={band} lesson={lesson} />
            ))}
          </ol>
          {boosters.length > 0 && (
            <section className={styles.boosters}>
              <h2>{t('ui.band.boosters')}</h2>
              <p className={styles.lead}>{t('ui.band.boostersHow')}</p>
              <ol className={styles.string}>
                {boosters.map((booster) => (
                  <LessonOnString key={booster.id} band={band} lesson={booster} after={lessons.at(-1)} />
                ))}
              </ol>
            </section>
          )}
          {quay && (
            <div className={styles.quay}>
              <Quay
                picture={quay}
                lit={lessons.filter((lesson) => sessions[lesson.id]?.closed).map((lesson) => lesson.number)}
              />
            </div>
          )}
        </>
      ) : (
        <div className={styles.empty}>
          {waiting && <PictureImage picture={waiting} alt="" className={styles.waiting} eager />}
          <p className="lead">{t('ui.band.empty')}</p>
          {band === '15-17' ? (
            <>
              <p>{t('ui.band.emptyWay')}</p>
              <p>
                <PageLink page={{ kind: 'lessons', band: '12-14' }} className="btn btn-go">
                  {t('ui.band.toOther')}
                </PageLink>
              </p>
            </>
          ) : (
            // Lessons for older pupils are not for the youngest.
            <p>
              <PageLink page={{ kind: 'home' }} className="btn btn-go">
                {t('ui.error.toHome')}
              </PageLink>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** The place, among the steps that are shown, of the first after the furthest one taken part in, or else of the last. */
function nextOf(shown: readonly number[], furthest: number): number {
  return shown.indexOf(shown.find((step) => step > furthest) ?? shown.at(-1) ?? 0) + 1;
}

interface LessonOnStringProps {
  readonly band: Band;
  readonly lesson: LessonSummary;
  /** Only boosters: the lesson they come after. */
  readonly after?: LessonSummary | undefined;
}

function LessonOnString({ band, lesson, after }: LessonOnStringProps) {
  const { t } = useWords();
  const lessons = useSaved((saved) => saved.lessons);
  const classLink = useSaved((saved) => saved.classLink);
  const [today] = useState(() => dayOf(new Date()));
  const session = lessons[lesson.id];
  const shown = shownSteps(lesson.steps, '', classLink?.steps[lesson.id]);
  const furthest = lesson.steps.findLastIndex((step) => session?.steps[step] !== undefined);
  const done = session?.closed === true;
  const underWay = !done && furthest >= 0;
  const { afterMonths } = lesson;
  const closedOn = after === undefined ? null : (lessons[after.id]?.closedOn ?? null);
  const due = afterMonths !== undefined && isDue(closedOn, afterMonths, today);
  return (
    <li data-state={done ? 'done' : underWay || due ? 'now' : 'new'}>
      <PageLink page={{ kind: 'opening', band, lesson: lesson.number }} className={styles.lesson}>
        <span className={styles.halo}>
          <Lantern place={lesson.number} lit={done || underWay || due} />
        </span>
        <span>
          <span className="small soft">
            {withBdi(
              afterMonths === undefined
                ? t('ui.band.lesson', { n: lesson.number })
                : t('ui.band.after', { count: afterMonths }),
            )}
          </span>
          <b className={styles.title}>{lesson.title}</b>
          <span className={styles.summary}>{lesson.summary}</span>
          <span className={styles.status}>
            {done ? (
              <>
                <Icon of={checkFatIcon} />
                {t('ui.band.done')}
              </>
            ) : underWay ? (
              withBdi(t('ui.band.continue', { n: nextOf(shown, furthest + 1), total: shown.length }))
            ) : due ? (
              t('ui.band.due')
            ) : (
              withBdi(t('routines.opening.length', { count: lesson.minutes }))
            )}
          </span>
        </span>
      </PageLink>
    </li>
  );
}
