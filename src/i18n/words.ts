// Words of the shell in one language, over i18next: plural forms by Intl.PluralRules, placeholders in braces.
// Every value put into a sentence is isolated (U+2068 … U+2069), so that a number or a Latin name cannot turn an
// Arabic sentence around, also where no markup is possible: titles, labels, announcements.

import { createInstance, type FormatterModule } from 'i18next';
import type { Language } from '#locales/index';

export type Values = Readonly<Record<string, string | number>>;
/** Nested words as they stand in locales/<code>. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

export interface Words {
  readonly language: Language;
  /** The text for a dotted key; with `count` in the values, the right plural form. */
  t(key: string, values?: Values): string;
}

const isolateValues: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: (value: unknown) => `\u2068${String(value)}\u2069`,
};

/** A text into which nothing is put; `null` for any other. Most are, and so most need none of the library's work at every drawing. */
function plainText(tree: WordTree, key: string): string | null {
  let found: string | WordTree | undefined = tree;
  for (const name of key.split('.')) {
    if (typeof found !== 'object' || !Object.hasOwn(found, name)) return null;
    found = found[name];
  }
  return typeof found === 'string' && !/[{$]/.test(found) ? found : null;
}

/** Builds the words of one language; synchronous, nothing is loaded. */
export function createWords(language: Language, tree: WordTree): Words {
  const instance = createInstance();
  void instance.use(isolateValues).init({
    lng: language.tag,
    resources: { [language.tag]: { translation: tree } },
    initAsync: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false, alwaysFormat: true },
    returnNull: false,
  });
  return { language, t: (key, values) => (values === undefined ? plainText(tree, key) : null) ?? instance.t(key, values ?? {}) };
}
