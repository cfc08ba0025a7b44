import { ClassScreen } from '#src/present/ClassScreen';
import { PageLink } from '#src/ui/PageLink';
import { StepNotes } from './StepNotes';
import type { TeachingProps } from './useTeaching';

export function PresentPage({ t, data, guide, addressOf }: TeachingProps) {
  const { band, number } = data.lesson;
  return (
    <>
      <noscript>
        <p className="wrap">
          {t('pages.present.noScript')}{' '}
          <PageLink page={{ kind: 'opening', band, lesson: number }}>{t('pages.plan.open')}</PageLink>
        </p>
      </noscript>
      <ClassScreen
        data={data}
        t={t}
        notesOf={(step) => <StepNotes t={t} data={data} guide={guide} step={step} />}
        deskAddress={(channel) => addressOf('desk', `~${channel}`)}
      />
    </>
  );
}
