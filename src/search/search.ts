// Finds pages by a word, on the device. Sole user of MiniSearch; loaded when someone searches.

import MiniSearch from 'minisearch';
import { fold, wordsOf } from './fold';

export interface Entry {
  readonly id: string;
  readonly reader: string;
  readonly title: string;
  readonly text: string;
  readonly words: string;
}

export interface Searched {
  readonly entries: readonly Entry[];
  readonly ignored: string;
}

/** Returns the ids of the pages that fit, best first, with those for teachers behind; words may be unfinished or, when long, have a slip. */
export function createSearch({ entries, ignored }: Searched): (query: string) => readonly string[] {
  const known = new Set<string>();
  const idle = new Set(wordsOf(ignored).map(fold));
  const forTeachers = new Set(entries.filter(({ reader }) => reader === 'teachers').map(({ id }) => id));
  // A word that stands somewhere is meant as it is; only others may be unfinished or have a slip. Two words of a
  // language can differ by one letter and have nothing to do with each other.
  const isBegun = (term: string) => [...known].some((word) => word.startsWith(term));
  const index = new MiniSearch<Entry>({
    fields: ['title', 'words', 'text'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => {
      const term = fold(word);
      if (term !== '') known.add(term);
      return term || null;
    },
    searchOptions: {
      boost: { title: 3, words: 5 },
      boostDocument: (id) => (forTeachers.has(String(id)) ? 0.1 : 1),
      processTerm: (word) => fold(word) || null,
      prefix: (term) => term.length > 3 || (term.length > 2 && !known.has(term)),
      fuzzy: (term) => (term.length > 5 && !isBegun(term) ? 1 : false),
    },
  });
  index.addAll(entries);
  const find = (words: string, combineWith: 'AND' | 'OR') => index.search(words, { combineWith }).map((found) => String(found.id));
  return (query) => {
    // A letter or a digit by itself stands on some page by chance.
    const telling = wordsOf(query).filter((word) => word.length > 1 && !idle.has(fold(word)));
    const words = telling.length > 0 ? telling.join(' ') : query;
    const all = find(words, 'AND');
    // Where no page for parents has every word, one that has some of them is still worth a look.
    return all.some((id) => !forTeachers.has(id)) ? all : find(words, 'OR');
  };
}
