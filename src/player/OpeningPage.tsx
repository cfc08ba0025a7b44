// The opening routine (curriculum 3.3): today, content note with the three ways out, one rule, the big question.

import type { ReactNode } from 'react';
import arrowRightIcon from 'icon:arrow-right';
import type { LessonData } from '#src/catalogue/data';
import { formatList } from '#src/i18n/format';
import { useWords, withBdi } from '#src/i18n/useWords';
import { resumeStep } from '#src/lesson/session';
import { Icon } from '#src/ui/Icon';
import { PageLink } from '#src/ui/PageLink';
import { PictureImage } from '#src/ui/PictureImage';
import { LessonFrame } from './LessonFrame';
import styles from './Routine.module.css';
import { useSession } from './useSession';
import { useShown } from './useShown';

interface Props {
  readonly data: LessonData;
  readonly tools: ReactNode;
  /** Says that a class sees fewer steps, and leads out of it. */
  readonly classNote: ReactNode;
}

export default function OpeningPage({ data, tools, classNote }: Props) {
  const { t, language } = useWords();
  const { lesson, words, pictures } = data;
  const { session } = useSession(lesson);
  const shown = useShown(lesson, 0);
  const resume = resumeStep(lesson.activities.map(({ id }) => id), session, shown);
  const first = shown[0] ?? 1;
  const place = { band: lesson.band, lesson: lesson.number };
  const picture = pictures[lesson.picture];
  return (
    <LessonFrame data={data} title={words['title'] ?? ''} at={0} tools={tools}>
      <div className={styles.page}>
        {picture && <PictureImage picture={picture} alt="" className={styles.picture} eager />}
        <p className="lead">{words['today']}</p>
        <p className="soft">
          {withBdi(
            formatList(language, [
              t('routines.opening.length', { count: Math.round((lesson.minutes * shown.length) / lesson.activities.length) }),
              t('routines.opening.own'),
            ]),
          )}
        </p>
        <section className={`lit ${styles.note}`}>
          <h2>{t('routines.opening.note')}</h2>
          <p>{words['note']}</p>
          <p>
            <b>{t('routines.opening.canSkip')}</b>
          </p>
          <p>{t('routines.opening.first')}</p>
        </section>
        <p className={styles.ways}>
          <PageLink page={{ kind: 'step', ...place, step: resume ?? first }} className="btn btn-go">
            {resume === null ? t('routines.opening.start') : withBdi(t('routines.opening.resume', { n: shown.indexOf(resume) + 1 }))}
            <Icon of={arrowRightIcon} directional />
          </PageLink>
          {resume !== null && (
            <PageLink page={{ kind: 'step', ...place, step: first }} className="btn btn-line">
              {t('routines.opening.again')}
            </PageLink>
          )}
        </p>
        {classNote}
        <section>
          <h2>{t('routines.opening.question')}</h2>
          <p className={styles.question}>{words['question']}</p>
        </section>
        <section>
          <h2>{t('routines.opening.rule')}</h2>
          <p>{words['groundRule']}</p>
          <p>{t('routines.opening.characters')}</p>
        </section>
        <section>
          <h2>{t('routines.opening.steps')}</h2>
          <ol className={styles.steps}>
            {shown.map((step) => (
              <li key={step}>
                <PageLink page={{ kind: 'step', ...place, step }}>{words[`${lesson.activities[step - 1]?.id}.title`]}</PageLink>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </LessonFrame>
  );
}
