// One step: the activity, and the ways back, on and past it.

import type { ReactNode } from 'react';
import arrowLeftIcon from 'icon:arrow-left';
import arrowRightIcon from 'icon:arrow-right';
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
import { useShown } from './useShown';

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
  const shown = useShown(lesson, step);
  const activity = lesson.activities[step - 1];
  if (!activity) return null;
  const View = views[activity.type];
  const place = { band: lesson.band, lesson: lesson.number };
  const at = shown.indexOf(step);
  const [before, after] = [shown[at - 1], shown[at + 1]];
  const back: Page = before ? { kind: 'step', ...place, step: before } : { kind: 'opening', ...place };
  const next: Page = after ? { kind: 'step', ...place, step: after } : { kind: 'closing', ...place };
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
          <Icon of={arrowLeftIcon} directional />
          {t('ui.step.back')}
        </PageLink>
        <PageLink
          page={next}
          className="btn btn-go"
          onFollow={() => act({ kind: 'leave', activity: activity.id, outcome: 'done' })}
        >
          {t(after ? 'ui.step.next' : 'ui.step.toEnd')}
          <Icon of={arrowRightIcon} directional />
        </PageLink>
        <PageLink page={{ kind: 'quiet', ...place, step }} className={styles.skip}>
          {t('ui.step.skip')}
        </PageLink>
      </nav>
    </LessonFrame>
  );
}
