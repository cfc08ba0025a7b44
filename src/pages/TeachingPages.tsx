// The pages of a lesson for its teacher: the plan, the class screen with the window beside it, and paper. They share their code,
// which no pupil's page loads.

import type { Band } from '#src/address/band';
import type { TeachingScreen } from '#src/address/paths';
import { ClassCheckPage } from './ClassCheckPage';
import { DeskPage } from './DeskPage';
import { NoPlan } from './NoPlan';
import { PaperPage } from './PaperPage';
import { PlanPage } from './PlanPage';
import { PresentPage } from './PresentPage';
import { useTeaching } from './useTeaching';

const pages = { plan: PlanPage, desk: DeskPage, present: PresentPage, paper: PaperPage, check: ClassCheckPage };

interface Props {
  readonly screen: TeachingScreen;
  readonly band: Band;
  readonly lesson: number;
}

export default function TeachingPages({ band, lesson, screen }: Props) {
  const { t, found, addressOf } = useTeaching(band, lesson);
  if (!found) return <NoPlan t={t} />;
  const Page = pages[screen];
  return <Page t={t} {...found} addressOf={addressOf} />;
}
