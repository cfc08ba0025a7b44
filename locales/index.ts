// The languages. This is the only place that names them; a test forbids language codes elsewhere.

export interface Language {
  /** Folder in locales and first part of every address. */
  readonly code: string;
  /** Value of the lang attribute, for browsers, voices and Intl. */
  readonly tag: string;
  /** Further codes by which devices name voices of this language. */
  readonly voices?: readonly string[];
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Which pair of typefaces it uses. */
  readonly script: 'latin' | 'arabic';
  /** How dates are written where months have other names in other countries of the language. */
  readonly dates?: 'digits';
  /** Whether a native speaker who works in child protection has reviewed the texts; shown on the privacy page. */
  readonly reviewed: boolean;
  /** A site that a child of this language may well have been looking at; "Leave quickly" goes there. */
  readonly exit: string;
}

export const languages: readonly Language[] = [
  {
    code: 'en',
    tag: 'en',
    name: 'English',
    direction: 'ltr',
    script: 'latin',
    reviewed: false,
    exit: 'https://en.wikipedia.org/wiki/Weather',
  },
  {
    code: 'ar',
    tag: 'ar',
    name: 'العربية',
    direction: 'rtl',
    script: 'arabic',
    dates: 'digits',
    reviewed: false,
    exit: 'https://ar.wikipedia.org/wiki/طقس',
  },
  {
    code: 'fr',
    tag: 'fr',
    name: 'Français',
    direction: 'ltr',
    script: 'latin',
    reviewed: false,
    exit: 'https://fr.wikipedia.org/wiki/Météorologie',
  },
  {
    code: 'pt',
    tag: 'pt',
    name: 'Português',
    direction: 'ltr',
    script: 'latin',
    reviewed: false,
    exit: 'https://pt.wikipedia.org/wiki/Tempo_(meteorologia)',
  },
  {
    code: 'tl',
    tag: 'fil',
    voices: ['tl'],
    name: 'Filipino',
    direction: 'ltr',
    script: 'latin',
    reviewed: false,
    exit: 'https://tl.wikipedia.org/wiki/Panahon',
  },
];

/** The language whose words the others are compared with. */
export const sourceLanguage = 'en';
