import { useData } from '#src/catalogue/useData';
import { useWords } from '#src/i18n/useWords';
import { KeptList } from '#src/offline/KeptList';
import { KnownHere } from '#src/settings/KnownHere';
import { PageLink } from '#src/ui/PageLink';
import { usePageWords } from './usePageWords';
import styles from './TextPage.module.css';

const points = ['account', 'tracking', 'writing', 'answers', 'erase', 'history', 'school'] as const;

export default function PrivacyPage() {
  const { language } = useWords();
  const t = usePageWords(useData({ kind: 'pages' }));
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('pages.privacy.title')}</h1>
      <p className="lead">{t('pages.privacy.lead')}</p>
      <ul className={styles.list}>
        {points.map((point) => (
          <li key={point}>{t(`pages.privacy.points.${point}`)}</li>
        ))}
      </ul>
      <p>
        <PageLink page={{ kind: 'settings' }} className="btn btn-go">
          {t('pages.privacy.settings')}
        </PageLink>
      </p>
      <KnownHere t={t} listClassName={styles.list ?? ''}>
        <KeptList t={t} />
      </KnownHere>
      {!language.reviewed && (
        <section>
          <h2>{t('pages.privacy.reviewTitle')}</h2>
          <p>{t('pages.privacy.review')}</p>
        </section>
      )}
    </div>
  );
}
