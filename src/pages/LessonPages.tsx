// The screens of a lesson, by address. What does not exist gets a way on.

import { Suspense } from 'react';
import type { Band } from '#src/address/band';
import { AloudButton } from '#src/aloud/AloudButton';
import type { LessonData } from '#src/catalogue/data';
import { useData } from '#src/catalogue/useData';
import { useWords, withBdi } from '#src/i18n/useWords';
import { StepPage } from '#src/player/StepPage';
import { useSaved } from '#src/storage/useSaved';
import { Calmly } from '#src/ui/Calmly';
import { PageLink } from '#src/ui/PageLink';
import { preloadable } from '#src/ui/preloadable';
import { MissingPage } from './MissingPage';

// Only help steps, the closing and the plan show these.
const HelpCard = preloadable(() => import('#src/help/HelpCard'));
// The steps are what matters on a poor connection; the other screens come when they are asked for.
export const OpeningPage = preloadable(() => import('#src/player/OpeningPage'));
export const QuietPage = preloadable(() => import('#src/player/QuietPage'));
export const ClosingPage = preloadable(() => import('#src/player/ClosingPage'));
const ClassNote = preloadable(() => import('./ClassNote'));
const ComposedSentence = preloadable(() => import('#src/player/ComposedSentence'));

interface Props {
  readonly band: Band;
  readonly lesson: number;
  /** A step's number, or the name of another screen. */
  readonly screen:
    | { readonly kind: 'opening' | 'closing' }
    | { readonly kind: 'step' | 'quiet'; readonly step: number };
}

export default function LessonPages({ band, lesson, screen }: Props) {
  const { t } = useWords();
  const data = useData({ kind: 'lesson', band, number: lesson });
  if (data === null)
    return (
      <MissingPage text={withBdi(t('ui.error.lesson', { lesson }))}>
        <PageLink page={{ kind: 'lessons', band }} className="btn btn-go">
          {t('ui.error.toLessons')}
        </PageLink>
      </MissingPage>
    );
  if ((screen.kind === 'step' || screen.kind === 'quiet') && screen.step > data.lesson.activities.length)
    return (
      <MissingPage text={withBdi(t('ui.error.step', { lesson, step: screen.step }))}>
        <PageLink page={{ kind: 'opening', band, lesson }} className="btn btn-go">
          {t('ui.error.toLesson')}
        </PageLink>
      </MissingPage>
    );
  switch (screen.kind) {
    case 'opening':
      return <OpeningPage data={data} tools={<AloudButton />} classNote={<ClassLine lesson={data.lesson} />} />;
    case 'closing':
      return <Closing band={band} lesson={lesson} />;
    case 'step':
      return (
        <StepPage
          data={data}
          step={screen.step}
          helpCard={<HelpCard />}
          tools={<AloudButton />}
          sentenceOf={(from) => (
            <Suspense fallback={null}>
              <ComposedSentence band={band} lesson={from} />
            </Suspense>
          )}
        />
      );
    case 'quiet':
      return <QuietPage data={data} step={screen.step} tools={<AloudButton />} />;
  }
}

function Closing({ band, lesson }: { readonly band: Band; readonly lesson: number }) {
  const data = useData({ kind: 'lesson', band, number: lesson });
  const quay = useData({ kind: 'shell' })?.pictures['quay'];
  return (
    data && (
      <ClosingPage
        data={data}
        quay={quay}
        helpCard={<HelpCard />}
        tools={<AloudButton />}
        classNote={<ClassLine lesson={data.lesson} />}
      />
    )
  );
}

/** Only those who use a class link load what it says. */
function ClassLine({ lesson }: { readonly lesson: LessonData['lesson'] }) {
  const isOfClass = useSaved((saved) => saved.classLink?.steps[lesson.id] !== undefined);
  return (
    isOfClass && (
      <Calmly instead={null}>
        <ClassNote lesson={lesson} />
      </Calmly>
    )
  );
}
