// Three languages to play every sample in: the source, a right-to-left one, and a made-up one whose texts are long.

import { readFileSync } from 'node:fs';
import { languages, sourceLanguage, type Language } from '#locales/index';
import { createWords, type Words, type WordTree } from '#src/i18n/words';

const shell = ['ui', 'activities', 'routines', 'help', 'fixed', 'cast'];

function treeOf(code: string): WordTree {
  return Object.fromEntries(
    shell.map((name) => [name, JSON.parse(readFileSync(`locales/${code}/${name}.json`, 'utf8'))]),
  );
}

function stretch(tree: WordTree): WordTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      // The letters of options are signs, not a text.
      key === 'letters' ? value : typeof value === 'string' ? `⟦${value} ${'ẘǒrd '.repeat(Math.ceil(value.length / 8))}⟧` : stretch(value),
    ]),
  );
}

export interface World {
  readonly name: string;
  readonly language: Language;
  readonly words: Words;
}

function worldOf(name: string, language: Language | undefined, change = (tree: WordTree) => tree): World {
  if (!language) throw new Error(`There is no language for ${name}.`);
  return { name, language, words: createWords(language, change(treeOf(language.code))) };
}

const source = languages.find((language) => language.code === sourceLanguage);

export const worlds: readonly World[] = [
  worldOf('source language', source),
  worldOf(
    'right to left',
    languages.find((language) => language.direction === 'rtl'),
  ),
  worldOf('long texts', source, stretch),
];
