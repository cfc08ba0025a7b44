// Finds pages by a word, on the device. Sole user of MiniSearch; loaded when someone searches.

import MiniSearch from 'minisearch';
import { fold, wordsOf } from './fold';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Returns the ids of the pages that fit, best first; words may be unfinished or, when long, have a slip. */
export function createSearch(entries: readonly Entry[]): (query: string) => readonly string[] {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'text'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => fold(word) || null,
    searchOptions: {
      boost: { title: 3 },
      combineWith: 'AND',
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  });
  index.addAll(entries);
  return (query) => index.search(query).map((found) => String(found.id));
}
