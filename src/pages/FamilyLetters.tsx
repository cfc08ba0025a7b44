// The letter to families in the languages they read, one after another: each with its own words and its own line for home.

import { useState } from 'react';
import { languages, type Language } from '#locales/index';
import { useDataIn, useRetry } from '#src/catalogue/useData';
import { withBdi } from '#src/i18n/useWords';
import { createWords, type Words } from '#src/i18n/words';
import type { Lesson } from '#src/lesson/lesson';
import { Calmly } from '#src/ui/Calmly';
import form from '#src/ui/Form.module.css';
import otherLanguage from '#src/ui/OtherLanguage.module.css';
import { FamilyAddress } from './FamilyAddress';
import { LanguageName, useWordings } from './InTwo';
import inTwo from './InTwo.module.css';
import styles from './PaperPage.module.css';

export function FamilyLetters() {
  const { first } = useWordings();
  const { t, language: own, of, guide } = first;
  const retry = useRetry();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set([own.code]));
  const tick = (code: string, on: boolean) => {
    // A language that did not come is asked for again.
    if (on) retry();
    setTicked((now) => new Set([...now].filter((one) => one !== code).concat(on ? code : [])));
  };
  const chosen = [own, ...languages.filter((one) => one.code !== own.code)].filter(({ code }) => ticked.has(code));
  return (
    <section className={`${styles.sheet} ${styles.letter} ${chosen.length === 0 ? 'no-print' : ''}`} data-sheet="letter">
      {languages.length > 1 && (
        <fieldset className={`no-print needs-js ${form.choices}`}>
          <legend>{t('pages.two.letters')}</legend>
          {languages.map((language) => (
            <label key={language.code}>
              <input
                type="checkbox"
                checked={ticked.has(language.code)}
                onChange={(event) => tick(language.code, event.currentTarget.checked)}
              />
              <LanguageName language={language} />
            </label>
          ))}
        </fieldset>
      )}
      {chosen.map((language) =>
        language.code === own.code ? (
          <Letter key={language.code} language={language} t={t} title={of('title')} takeHome={guide.words['takeHome']} />
        ) : (
          <Calmly key={language.code} instead={<p className="no-print">{t('pages.two.waiting')}</p>}>
            <LetterIn language={language} lesson={first.data.lesson} />
          </Calmly>
        ),
      )}
    </section>
  );
}

function LetterIn({ language, lesson: { band, number } }: { readonly language: Language; readonly lesson: Lesson }) {
  const pages = useDataIn(language.code, { kind: 'pages' });
  const guide = useDataIn(language.code, { kind: 'guide', band, number });
  const title = useDataIn(language.code, { kind: 'lesson', band, number })?.words['title'];
  if (!pages || !guide || title === undefined) throw new Error(`There is no letter in ${language.code}.`);
  return <Letter language={language} t={createWords(language, pages.words).t} title={title} takeHome={guide.words['takeHome']} />;
}

interface LetterProps {
  readonly language: Language;
  /** The words of the adults' pages in that language. */
  readonly t: Words['t'];
  readonly title: string;
  readonly takeHome: string | undefined;
}

function Letter({ language, t, title, takeHome }: LetterProps) {
  return (
    <div className={`${styles.oneLetter} ${inTwo.line} ${otherLanguage.other}`} lang={language.tag} dir={language.direction}>
      <p>{t('pages.paper.letter.dear')}</p>
      <p>{withBdi(t('pages.paper.letter.what', { title }))}</p>
      <p>{t('pages.paper.letter.how')}</p>
      <h2>{t('pages.paper.letter.home')}</h2>
      <p>{takeHome}</p>
      <p>{t('pages.paper.letter.worried')}</p>
      <p className={styles.line} />
      <p>{t('pages.paper.letter.safe')}</p>
      <FamilyAddress label={t('pages.paper.letter.pages')} language={language} />
      <p className={styles.line} />
      <p className="small">{t('pages.paper.letter.sign')}</p>
    </div>
  );
}
