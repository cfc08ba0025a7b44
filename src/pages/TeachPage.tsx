import { useData } from '#src/catalogue/useData';
import { useWords } from '#src/i18n/useWords';
import { PageLink } from '#src/ui/PageLink';
import { usePageWords } from './usePageWords';
import styles from './TextPage.module.css';

const before = ['lead', 'law', 'pupils', 'help', 'numbers'] as const;
const rules = ['characters', 'pass', 'ideas', 'laugh', 'stays', 'blame', 'know'] as const;
const telling = ['calm', 'no', 'say', 'act', 'note'] as const;

export default function TeachPage() {
  const words = useWords();
  const data = useData({ kind: 'pages' });
  const t = usePageWords(data);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('pages.teach.title')}</h1>
      <p className="lead">{t('pages.teach.lead')}</p>
      <p>{t('pages.teach.claim')}</p>
      <section>
        <h2>{t('pages.teach.lessons')}</h2>
        <ul className={styles.list}>
          {data?.lessons.map((lesson) => (
            <li key={lesson.id}>
              <span>
                <PageLink page={{ kind: 'opening', band: lesson.band, lesson: lesson.number }}>
                  {words.t(`ui.band.${lesson.band}`)}, {lesson.number}: {lesson.title}
                </PageLink>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={`sky ${styles.tell}`}>
        <h2>{t('pages.teach.telling.title')}</h2>
        {telling.map((line) => (
          <p key={line}>{t(`pages.teach.telling.${line}`)}</p>
        ))}
      </section>
      <section>
        <h2>{t('pages.teach.before.title')}</h2>
        <ul className={styles.list}>
          {before.map((line) => (
            <li key={line}>{t(`pages.teach.before.${line}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('pages.teach.rules.title')}</h2>
        <ul className={styles.list}>
          {rules.map((line) => (
            <li key={line}>{t(`pages.teach.rules.${line}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('pages.teach.howTitle')}</h2>
        <p>{t('pages.teach.how')}</p>
      </section>
    </div>
  );
}
