// The teacher's home: the lessons with plan and class screen, how to use them, and what to know before.

import { useData } from '#src/catalogue/useData';
import { useWords, withBdi } from '#src/i18n/useWords';
import { PageLink } from '#src/ui/PageLink';
import { hasServer } from '#src/ui/place';
import { CurriculumMap } from './CurriculumMap';
import { Telling } from './Telling';
import { usePageWords } from './usePageWords';
import styles from './TextPage.module.css';
import teach from './TeachPage.module.css';

/** Sections that are a heading and a list, in two columns where there is room. */
const sections = [
  ['before', ['lead', 'law', 'pupils', 'help', 'numbers']],
  ['course', ['first', 'standard', 'short', 'long', 'mixed', 'not']],
  ['rules', ['characters', 'pass', 'ideas', 'laugh', 'stays', 'blame', 'know']],
  ['box', ['real', 'empty', 'answer']],
  ['facts', ['lead', 'known', 'asked', 'boys', 'malaysia', 'philippines', 'silent']],
  ['myths', ['stranger', 'girls', 'careless', 'notice', 'meet']],
  ['leaders', ['lead', 'policy', 'staff', 'families', 'again']],
] as const;

export default function TeachPage({ part }: { readonly part: 'map' | undefined }) {
  const words = useWords();
  const t = usePageWords(useData({ kind: 'pages' }));
  const lessons = useData({ kind: 'list' })?.lessons ?? [];
  if (part === 'map') return <CurriculumMap t={t} lessons={lessons} />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('pages.teach.title')}</h1>
      <p className="lead">{t('pages.teach.lead')}</p>
      <p>{t('pages.teach.claim')}</p>
      <p>
        <PageLink page={{ kind: 'family', leaf: 'search' }}>{t('pages.teach.search')}</PageLink>
      </p>
      <section>
        <h2>{t('pages.plan.plans')}</h2>
        <ol className={teach.plans}>
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <div>
                <p className="small soft">
                  {withBdi(`${words.t(`ui.band.${lesson.band}`)} · ${words.t('ui.step.lesson', { n: lesson.number })}`)}
                </p>
                <p>
                  <b>
                    <PageLink page={{ kind: 'teaching', band: lesson.band, lesson: lesson.number, screen: 'plan' }}>{lesson.title}</PageLink>
                  </b>
                </p>
                <p className="small">{lesson.summary}</p>
              </div>
              <PageLink page={{ kind: 'teaching', band: lesson.band, lesson: lesson.number, screen: 'desk' }} className="btn btn-line">
                <span>
                  {t('pages.present.toClass')}
                  <span className="vh">: {lesson.title}</span>
                </span>
              </PageLink>
            </li>
          ))}
        </ol>
        <p>
          <PageLink page={{ kind: 'teach', part: 'map' }}>{t('pages.map.title')}</PageLink>
        </p>
      </section>
      <section id="telling" className={`sky ${styles.tell}`}>
        <h2>{t('pages.teach.telling.title')}</h2>
        <Telling t={t} />
      </section>
      {/* A page from a disk has no address that a link could lead to. */}
      {hasServer && (
        <section>
          <h2>{t('pages.classLink.title')}</h2>
          <p>{t('pages.classLink.lead')}</p>
          <p>
            <PageLink page={{ kind: 'classLink' }} className="btn btn-line">
              {t('pages.classLink.make')}
            </PageLink>
          </p>
        </section>
      )}
      {hasServer && (
        <section>
          <h2>{t('pages.contacts.title')}</h2>
          <p>{t('pages.contacts.lead')}</p>
          <p>
            <PageLink page={{ kind: 'contacts' }} className="btn btn-line">
              {t('pages.contacts.make')}
            </PageLink>
          </p>
        </section>
      )}
      <section>
        <h2>{t('pages.teach.howTitle')}</h2>
        <p>{t('pages.teach.how')}</p>
      </section>
      <div className={teach.columns}>
        {sections.map(([section, lines]) => (
          <section key={section}>
            <h2>{t(`pages.teach.${section}.title`)}</h2>
            <ul className={styles.list}>
              {lines.map((line) => (
                <li key={line}>{t(`pages.teach.${section}.${line}`)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
