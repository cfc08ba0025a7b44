import { useData } from '#src/catalogue/useData';
import { PageLink } from '#src/ui/PageLink';
import { usePageWords } from './usePageWords';
import styles from './TextPage.module.css';

const pairs = ['1', '2', '3'] as const;
const happened = ['listen', 'stop', 'keep', 'help', 'after'] as const;

export default function ParentsPage() {
  const t = usePageWords(useData({ kind: 'pages' }));
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('pages.parents.title')}</h1>
      <p className="soft">{t('pages.parents.together')}</p>
      <p className="lead">{t('pages.parents.lead')}</p>
      <section>
        <h2>{t('pages.parents.sayTitle')}</h2>
        <div className={styles.pairs}>
          {pairs.map((pair) => (
            <div key={pair}>
              <p className={styles.yes}>{t(`pages.parents.say${pair}`)}</p>
              <p className="small soft">{t(`pages.parents.rather${pair}`)}</p>
            </div>
          ))}
        </div>
      </section>
      <section>
        <h2>{t('pages.parents.happenedTitle')}</h2>
        <ul className={styles.list}>
          {happened.map((line) => (
            <li key={line}>{t(`pages.parents.happened.${line}`)}</li>
          ))}
        </ul>
      </section>
      <p>
        <PageLink page={{ kind: 'help' }} className="btn btn-go">
          {t('pages.parents.helpLink')}
        </PageLink>
      </p>
      <section>
        <h2>{t('pages.parents.lessonTitle')}</h2>
        <p>{t('pages.parents.lesson')}</p>
      </section>
      <p>{t('pages.parents.home')}</p>
    </div>
  );
}
