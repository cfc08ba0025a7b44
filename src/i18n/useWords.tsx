// React's access to the words of the page's language.

import { createContext, use, type ReactNode } from 'react';
import type { Words } from './words';

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('useWords needs a WordsContext above it');
  return words;
}

const isolated = /\u2068([^\u2069]*)\u2069/g;

/** A text with its isolated values as <bdi>, which browsers, screen readers and print all understand. */
export function withBdi(text: string): ReactNode {
  const parts = text.split(isolated);
  if (parts.length === 1) return text;
  const nodes: ReactNode[] = [];
  for (const [index, part] of parts.entries())
    // A text's parts never change places.
    nodes.push(index % 2 === 1 ? <bdi key={`${index} ${part}`}>{part}</bdi> : part);
  return nodes;
}
