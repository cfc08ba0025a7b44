// One step: the activity, and the ways back, on and past it.

import type { ReactNode } from 'react';
import type { Page } from '#src/address/paths';
import { views } from '#src/activities/views';
import type { LessonData } from '#src/catalogue/data';
import { useWords } from '#src/i18n/useWords';
import { Boundary } from '#src/ui/Boundary';
import { Icon } from '#src/ui/Icon';
import { PageLink } from '#src/ui/PageLink';
import { LessonFrame } from './LessonFrame';
import styles from './StepPage.module.css';
import { useSession } from './useSession';

interface Props {
  readonly data: LessonData;
  /** From 1; the caller has made sure that it exists. */
  readonly step: number;
  readonly helpCard: ReactNode;
  readonly tools: ReactNode;
  /** The sentence composed in another lesson of the band. */
  readonly sentenceOf: (lesson: { readonly id: string; readonly number: number }) => ReactNode;
}

const missing = { file: '', width: 1, height: 1 };

export function StepPage({ data, step, helpCard, tools, sentenceOf }: Props) {
  const { t } = useWords();
  const { lesson, words, pictures } = data;
  const { session, act, change } = useSession(lesson);
  const activity = lesson.activities[step - 1];
  if (!activity) return null;
  const View = views[activity.type];
  const place = { band: lesson.band, lesson: lesson.number };
  const back: Page = step === 1 ? { kind: 'opening', ...place } : { kind: 'step', ...place, step: step - 1 };
  const last = step === lesson.activities.length;
  const next: Page = last ? { kind: 'closing', ...place } : { kind: 'step', ...place, step: step + 1 };
  // The chat brings its own night sky up to the edges.
  const bare = activity.type === 'chat';

  return (
    <LessonFrame data={data} title={words[`${activity.id}.title`] ?? ''} at={step} tools={tools}>
      <div className={bare ? styles.bare : styles.page}>
        <Boundary
          key={activity.id}
          fallback={(retry) => (
            <div className={`sheet stack ${styles.failed}`} role="alert">
              <p>{t('ui.error.activity')}</p>
              <p>
                <button type="button" className="btn btn-line" onClick={retry}>
                  {t('ui.error.retry')}
                </button>
              </p>
            </div>
          )}
        >
          <View
            activity={activity}
            saved={session.answers[activity.id]}
            onChange={(next) => change(activity.id, next)}
            text={(key) => words[key] ?? ''}
            picture={(name) => pictures[name] ?? missing}
            person={(who) => t(`cast.${who}`)}
            helpCard={helpCard}
            sentenceOf={sentenceOf}
          />
        </Boundary>
      </div>
      <nav className={`no-print ${styles.ways}`} aria-label={t('ui.step.ways')}>
        <PageLink page={back} className="btn btn-line">
          <Icon name="arrow-left" directional />
          {t('ui.step.back')}
        </PageLink>
        <PageLink
          page={next}
          className="btn btn-go"
          onFollow={() => act({ kind: 'leave', activity: activity.id, outcome: 'done' })}
        >
          {t(last ? 'ui.step.toEnd' : 'ui.step.next')}
          <Icon name="arrow-right" directional />
        </PageLink>
        <PageLink page={{ kind: 'quiet', ...place, step }} className={styles.skip}>
          {t('ui.step.skip')}
        </PageLink>
      </nav>
    </LessonFrame>
  );
}
