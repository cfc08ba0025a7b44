// How hard a text is to read: LIX, which needs nothing but words and sentences and so works in all our languages
// (Björnsson 1968): words per sentence, plus the share of words with more than six letters in per cent. A lesson
// consists of short texts, so its values are far below those of prose; they compare lessons of one language with each
// other, never languages. Arabic vowel signs are not counted as letters.

export interface Reading {
  readonly words: number;
  /** LIX, rounded. */
  readonly level: number;
  /** The longest sentence, in words. */
  readonly longest: { readonly words: number; readonly key: string };
}

/** Texts that are heard and not read: what stands for a picture. */
const unread = /\.alt$|\.pictures\./;
/** What opens when an option is chosen; a learner who tries some of them reads about a third. */
const opened = /\.feedback$/;

/** Words a learner reads on one way through a lesson; `skipped` are beginnings of keys that are not on this way. */
export function wordsOnOneWay(texts: Readonly<Record<string, string>>, tag: string, skipped: readonly string[]): number {
  const byWord = new Intl.Segmenter(tag, { granularity: 'word' });
  let words = 0;
  for (const [key, text] of Object.entries(texts)) {
    if (unread.test(key) || skipped.some((start) => key.startsWith(start))) continue;
    const found = [...byWord.segment(text)].filter((part) => part.isWordLike).length;
    words += opened.test(key) ? found / 3 : found;
  }
  return Math.round(words);
}

/** Words a minute of a learner of 12 to 14 who reads on a phone: from quick to slow. */
export const paces = { quick: 130, slow: 100 } as const;

const letters = (word: string) => [...word.normalize('NFC').replaceAll(/\p{M}/gu, '')].length;

/** Measures texts by key; placeholders are left out. */
export function readingOf(texts: Readonly<Record<string, string>>, tag: string): Reading {
  const bySentence = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const byWord = new Intl.Segmenter(tag, { granularity: 'word' });
  let words = 0;
  let sentences = 0;
  let long = 0;
  let longest = { words: 0, key: '' };
  for (const [key, text] of Object.entries(texts))
    for (const { segment } of bySentence.segment(text.replaceAll(/\{\w+\}/g, ''))) {
      const found = [...byWord.segment(segment)].filter((part) => part.isWordLike);
      if (found.length === 0) continue;
      sentences++;
      words += found.length;
      long += found.filter((part) => letters(part.segment) > 6).length;
      if (found.length > longest.words) longest = { words: found.length, key };
    }
  const level = sentences === 0 ? 0 : Math.round(words / sentences + (100 * long) / words);
  return { words, level, longest };
}
