import { LeaveLink } from '#src/leave/LeaveLink';
import { Desk } from '#src/present/Desk';
import { StepNotes } from './StepNotes';
import { Telling } from './Telling';
import type { TeachingProps } from './useTeaching';

export function DeskPage({ t, data, guide, addressOf }: TeachingProps) {
  return (
    <Desk
      data={data}
      guide={guide.guide}
      t={t}
      notesOf={(step, version) => <StepNotes t={t} data={data} guide={guide} step={step} version={version} />}
      telling={<Telling t={t} />}
      leave={<LeaveLink className="btn-line" />}
      classAddress={(channel) => addressOf('present', `~${channel}`)}
    />
  );
}
