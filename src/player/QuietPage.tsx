// The quiet route (curriculum 3.5): what skipping opens. It looks like any other step and costs nothing.

import { useEffect, type ReactNode } from 'react';
import arrowRightIcon from 'icon:arrow-right';
import caretDownIcon from 'icon:caret-down';
import type { Page } from '#src/address/paths';
import type { LessonData } from '#src/catalogue/data';
import { useWords } from '#src/i18n/useWords';
import { rememberKeys } from '#src/lesson/lesson';
import { Icon } from '#src/ui/Icon';
import { PageLink } from '#src/ui/PageLink';
import { LessonFrame } from './LessonFrame';
import styles from './Routine.module.css';
import { useSession } from './useSession';
import { useShown } from './useShown';

const calmIdeas = ['water', 'window', 'music', 'stretch'] as const;

interface Props {
  readonly data: LessonData;
  readonly step: number;
  readonly tools: ReactNode;
}

export default function QuietPage({ data, step, tools }: Props) {
  const { t } = useWords();
  const { lesson, words } = data;
  const { act } = useSession(lesson);
  const activity = lesson.activities[step - 1];
  const place = { band: lesson.band, lesson: lesson.number };
  const shown = useShown(lesson, step);
  const after = shown[shown.indexOf(step) + 1];
  const next: Page = after ? { kind: 'step', ...place, step: after } : { kind: 'closing', ...place };

  // Talks to the store: skipping is taking part, too.
  useEffect(() => {
    if (activity) act({ kind: 'leave', activity: activity.id, outcome: 'skipped' });
  }, [act, activity]);

  return (
    <LessonFrame data={data} title={t('routines.quiet.title')} at={step} tools={tools}>
      <div className={styles.page}>
        <p className="lead">{t('routines.quiet.intro')}</p>
        <section>
          <h2>{t('routines.quiet.words')}</h2>
          {lesson.keyWords.map((word) => (
            <details key={word} className={`sheet ${styles.word}`}>
              <summary>
                {words[`keyWords.${word}.term`]}
                <Icon of={caretDownIcon} />
              </summary>
              <p>{words[`keyWords.${word}.meaning`]}</p>
            </details>
          ))}
        </section>
        <section>
          <h2>{t('routines.quiet.useful')}</h2>
          <ol className={styles.remember}>
            {rememberKeys.map((key) => (
              <li key={key}>{words[`remember.${key}`]}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{t('routines.quiet.calm')}</h2>
          <ul className={styles.ideas}>
            {calmIdeas.map((idea) => (
              <li key={idea}>{t(`routines.quiet.calmIdeas.${idea}`)}</li>
            ))}
          </ul>
        </section>
        <p className={styles.ways}>
          <PageLink page={next} className="btn btn-go">
            {t('routines.quiet.goOn')}
            <Icon of={arrowRightIcon} directional />
          </PageLink>
          <PageLink page={{ kind: 'step', ...place, step }} className="btn btn-line">
            {t('routines.quiet.back')}
          </PageLink>
        </p>
      </div>
    </LessonFrame>
  );
}
