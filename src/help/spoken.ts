// The sentences of help that speak to somebody: to a child, unless the page around them says that an adult reads.

import { createContext, use } from 'react';
import { useWords } from '#src/i18n/useWords';

const toChild = {
  adult: 'help.card.adult',
  choose: 'help.line.choose',
  cannotReach: 'help.line.cannotReach',
  danger: 'help.dangerNoCountry',
  dangerNow: 'help.card.emergency',
  here: 'help.threat.here',
  international: 'help.line.international',
  line: 'help.card.line',
  noLine: 'help.card.noLine',
  on: 'fixed.fx6',
  other: 'help.line.otherText',
  takeDown: 'help.threat.takeDown',
} as const;

export type Spoken = keyof typeof toChild;

/** How a page says these sentences to an adult. Without it they are said to a child. */
export const SpokenContext = createContext<((sentence: Spoken) => string) | null>(null);

export function useSpoken(): (sentence: Spoken) => string {
  const { t } = useWords();
  return use(SpokenContext) ?? ((sentence) => t(toChild[sentence]));
}
