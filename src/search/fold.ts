// Makes words comparable however they are typed: without capitals, accents, Arabic vowel signs, and with one form of
// the Arabic letters that are often exchanged.

/** Letters of Arabic that people type for one another. */
const alike: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه' };

/** "Élève" → "eleve", "الأَهْل" → "اهل", "إخبار" → "اخبار". Nothing is left of signs alone. */
export function fold(word: string): string {
  const plain = [...word.normalize('NFC').toLowerCase()]
    .map((letter) => alike[letter] ?? letter)
    .join('')
    .normalize('NFD')
    // Accents of Latin letters, Arabic vowel signs, the lengthening stroke, and a hamza on its own.
    .replaceAll(/[\p{M}\u0640ء]/gu, '');
  // The article, alone or with one of the small words that are written together with it.
  return plain.replace(/^(?:وال|بال|فال|كال|ال|لل)(?=\p{L}{3})/u, '');
}

/** The words of a text, as a browser of that language cuts them. Folding is separate, so that nothing is folded twice. */
export function wordsOf(text: string): readonly string[] {
  // An apostrophe joins the French article to its word: "l’école".
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
