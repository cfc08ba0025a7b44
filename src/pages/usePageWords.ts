// Words that only the adults' pages and the privacy page need; they are not part of what every page loads.

import { useMemo } from 'react';
import { useWords } from '#src/i18n/useWords';
import { createWords, type WordTree, type Words } from '#src/i18n/words';

export function usePageWords(data: { readonly words: WordTree } | null): Words['t'] {
  const { language } = useWords();
  return useMemo(() => createWords(language, data?.words ?? {}).t, [language, data]);
}
