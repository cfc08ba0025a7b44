// What every page of a lesson for its teacher needs.

import type { Band } from '#src/address/band';
import { pathOf } from '#src/address/paths';
import type { GuideData, LessonData } from '#src/catalogue/data';
import { useData } from '#src/catalogue/useData';
import { useWords } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import { basePath } from '#src/ui/basePath';
import { addressWithPlace } from '#src/ui/place';
import { usePageWords } from './usePageWords';

interface Shared {
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  /** The whole address of another page of this lesson, for a window of its own. */
  readonly addressOf: (screen: 'desk' | 'present', hash: string) => string;
}

interface Found {
  readonly data: LessonData;
  readonly guide: GuideData;
}

export type TeachingProps = Shared & Found;

/** `found` is `null` when there is no such lesson, or no guide for it. */
export function useTeaching(band: Band, lesson: number): Shared & { readonly found: Found | null } {
  const { language } = useWords();
  const t = usePageWords(useData({ kind: 'pages' }));
  const data = useData({ kind: 'lesson', band, number: lesson });
  const guide = useData({ kind: 'guide', band, number: lesson });
  return {
    t,
    found: data && guide && { data, guide },
    addressOf: (screen, hash) =>
      addressWithPlace(basePath, pathOf(language.code, { kind: 'teaching', band, lesson, screen }), hash),
  };
}
