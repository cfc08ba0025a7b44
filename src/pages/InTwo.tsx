// Two languages side by side on a teacher's page: the choice of the second, and lines with it below.

import { createContext, use, type ReactNode } from 'react';
import { languages, type Language } from '#locales/index';
import { useWords, withBdi } from '#src/i18n/useWords';
import form from '#src/ui/Form.module.css';
import otherLanguage from '#src/ui/OtherLanguage.module.css';
import { useSecond, type Second } from './useSecond';
import type { TeachingProps } from './useTeaching';
import type { Wording } from './wording';
import styles from './InTwo.module.css';

const WordingsContext = createContext<Second['wordings'] | null>(null);

/** Gives a page a second language to choose, and what stands in it the words of both. */
export function inTwo(Page: (props: TeachingProps & { readonly second: Second }) => ReactNode) {
  return function PageInTwo(props: TeachingProps) {
    const second = useSecond(props);
    return (
      <WordingsContext value={second.wordings}>
        <Page {...props} second={second} />
      </WordingsContext>
    );
  };
}

export function useWordings(): Second['wordings'] {
  const wordings = use(WordingsContext);
  if (!wordings) throw new Error('useWordings needs a WordingsContext above it');
  return wordings;
}

/** A text in the page's language and, when one is chosen, below it in the second. */
export function Both({ of }: { readonly of: (wording: Wording) => string }) {
  const { first, second } = useWordings();
  return (
    <>
      {withBdi(of(first))}
      <Also>{second && withBdi(of(second))}</Also>
    </>
  );
}

/** Something in the second language; stands only where one is chosen. */
export function Also({ children }: { readonly children: ReactNode }) {
  const { second } = useWordings();
  if (!second || !children) return null;
  return (
    <span className={`${styles.also} ${styles.line} ${otherLanguage.other}`} lang={second.language.tag} dir={second.language.direction}>
      {children}
    </span>
  );
}

/** The name of a language as those who speak it write it. */
export function LanguageName({ language }: { readonly language: Language }) {
  return (
    <span className={`${styles.line} ${otherLanguage.other}`} lang={language.tag} dir={language.direction}>
      {language.name}
    </span>
  );
}

interface ChoiceProps {
  /** The words of the adults' pages. */
  readonly t: (key: string) => string;
  readonly second: Second;
}

export function SecondChoice({ t, second: { code, state, choose } }: ChoiceProps) {
  const { language, t: shell } = useWords();
  const others = languages.filter((one) => one.code !== language.code);
  // An edition of one language has no other.
  if (others.length === 0) return null;
  return (
    <fieldset className={`no-print needs-js ${form.choices}`}>
      <legend>{t('pages.present.second')}</legend>
      <label>
        <input type="radio" name="second" value="" checked={code === ''} onChange={() => choose('')} />
        <span>{t('pages.present.one')}</span>
      </label>
      {others.map((one) => (
        <label key={one.code}>
          <input type="radio" name="second" value={one.code} checked={code === one.code} onChange={() => choose(one.code)} />
          <LanguageName language={one} />
        </label>
      ))}
      <output className={`small ${styles.waiting}`}>{state !== 'here' && t('pages.two.waiting')}</output>
      {state === 'failed' && (
        <button type="button" className="btn btn-line" onClick={() => choose(code)}>
          {shell('ui.error.retry')}
        </button>
      )}
    </fieldset>
  );
}
