// The pages of a lesson for its teacher: the plan, the class screen, and the window beside it. They share their code,
// which no pupil's page loads.

import type { Band } from '#src/address/band';
import { DeskPage } from './DeskPage';
import { NoPlan } from './NoPlan';
import { PlanPage } from './PlanPage';
import { PresentPage } from './PresentPage';
import { useTeaching } from './useTeaching';

interface Props {
  readonly kind: 'plan' | 'desk' | 'present';
  readonly band: Band;
  readonly lesson: number;
}

const pages = { plan: PlanPage, desk: DeskPage, present: PresentPage };

export default function TeachingPages({ kind, band, lesson }: Props) {
  const { t, found, addressOf } = useTeaching(band, lesson);
  if (!found) return <NoPlan t={t} />;
  const Page = pages[kind];
  return <Page t={t} {...found} addressOf={addressOf} />;
}
