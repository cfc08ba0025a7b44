// Words for telling, outside of lessons: a first sentence from parts, who comes next, and a note to fold. Nothing is
// typed and nothing is kept: the choices live as long as the page is open.

import { useState } from 'react';
import { compose } from '#src/activities/compose/definition';
import ComposeView from '#src/activities/compose/View';
import type { PagesData } from '#src/catalogue/data';
import { useData } from '#src/catalogue/useData';
import { AfterTelling } from '#src/help/AfterTelling';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import { PageLink } from '#src/ui/PageLink';
import { usePageWords } from './usePageWords';
import text from './TextPage.module.css';
import styles from './TellPage.module.css';

/** A sentence has no picture. */
const noPicture = { file: '', width: 1, height: 1 };

export default function TellPage() {
  const words = useWords();
  const data = useData({ kind: 'pages' });
  const t = usePageWords(data);
  return (
    <div className={text.page}>
      <div className={`no-print ${styles.part}`}>
        <h1 tabIndex={-1}>{t('pages.tell.title')}</h1>
        <p className="lead">{t('pages.tell.lead')}</p>
      </div>
      {data?.telling && <Sentence t={t} telling={data.telling} />}
      <div className={`no-print ${styles.part}`}>
        <AfterTelling />
        <p>
          <PageLink page={{ kind: 'help' }} className="btn btn-go">
            {words.t('help.now')}
          </PageLink>
        </p>
      </div>
    </div>
  );
}

interface SentenceProps {
  readonly t: Words['t'];
  readonly telling: NonNullable<PagesData['telling']>;
}

function Sentence({ t, telling: { activity, words } }: SentenceProps) {
  const shell = useWords().t;
  const [saved, setSaved] = useState<unknown>(undefined);
  const spoken = activity.parts.filter((part) => part.spoken);
  const wordOf = (part: string, choice: string | undefined) => words[`${activity.id}.parts.${part}.choices.${choice}`] ?? '';
  const { chosen } = compose.resume(activity, saved, 0);
  const sentence = spoken.map((part) => wordOf(part.id, chosen[part.id])).join(' ').trim();
  // Each choice once, in the order of its part.
  const most = Math.max(...spoken.map((part) => part.choices.length));
  const examples = Array.from({ length: most }, (_, at) => spoken.map((part) => wordOf(part.id, part.choices[at])).join(' ').trim());
  return (
    <>
      <section className={`no-print ${styles.part}`}>
        <h2>{t('pages.tell.examples')}</h2>
        <ul className={text.list}>
          {examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </section>
      <section className="no-print needs-js">
        <ComposeView
          activity={activity}
          saved={saved}
          onChange={(change) => setSaved(change)}
          text={(key) => (key === `${activity.id}.intro` ? t('pages.tell.intro') : (words[key] ?? ''))}
          picture={() => noPicture}
          person={() => ''}
          helpCard={null}
          sentenceOf={() => null}
        />
      </section>
      <section className={`no-print ${styles.part}`}>
        <h2>{t('pages.tell.noteTitle')}</h2>
        <p>{t('pages.tell.noteHow')}</p>
        <p className="needs-js">
          <button type="button" className="btn btn-go" onClick={() => window.print()}>
            {t('pages.tell.print')}
          </button>
        </p>
      </section>
      <section className={styles.note}>
        <p className={styles.fold}>{t('pages.tell.fold')}</p>
        <div className={styles.inside}>
          <p className={styles.sentence}>{sentence || examples[0]}</p>
          <p>{t('pages.tell.when')}</p>
          <p className={styles.line} />
          <p>{t('pages.tell.name')}</p>
          <p className={styles.line} />
          <p className={styles.adult}>
            <b>{withBdi(shell('ui.label', { label: t('pages.tell.adult') }))}</b> {t('pages.tell.listen')} {shell('fixed.fx3')}
          </p>
        </div>
        <p className={styles.fold}>{t('pages.tell.fold')}</p>
      </section>
    </>
  );
}
