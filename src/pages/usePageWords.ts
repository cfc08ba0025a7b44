// Words that only the adults' pages and the privacy page need; they are not part of what every page loads.

import { useMemo } from 'react';
import type { PagesData } from '#src/catalogue/data';
import { useWords } from '#src/i18n/useWords';
import { createWords, type Words } from '#src/i18n/words';

export function usePageWords(data: PagesData | null): Words['t'] {
  const { language } = useWords();
  return useMemo(() => createWords(language, data?.words ?? {}).t, [language, data]);
}
