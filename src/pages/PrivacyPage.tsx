import { useData } from '#src/catalogue/useData';
import { useWords, withBdi } from '#src/i18n/useWords';
import { KeptList } from '#src/offline/KeptList';
import { KnownHere } from '#src/settings/KnownHere';
import type { Words } from '#src/i18n/words';
import { basePath } from '#src/ui/basePath';
import { PageLink } from '#src/ui/PageLink';
import { usePageWords } from './usePageWords';
import styles from './TextPage.module.css';

const points = ['account', 'tracking', 'writing', 'answers', 'erase', 'history', 'school'] as const;

export default function PrivacyPage() {
  const { language } = useWords();
  const data = useData({ kind: 'pages' });
  const t = usePageWords(data);
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
      <ForSchoolIt t={t} headers={data?.headers ?? []} />
      {!language.reviewed && (
        <section>
          <h2>{t('pages.privacy.reviewTitle')}</h2>
          <p>{t('pages.privacy.review')}</p>
        </section>
      )}
    </div>
  );
}

/** What the build puts beside the pages. */
const hostingFiles = ['_headers', 'hosting/nginx.conf', 'hosting/htaccess'] as const;
const sums = 'SHA256SUMS';

/** How the site is made, what a server adds, and how to compare a copy. */
function ForSchoolIt({ t, headers }: { readonly t: Words['t']; readonly headers: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <details className="stack">
        <summary className="btn btn-line">{t('pages.privacy.it.title')}</summary>
        <p>{withBdi(t('pages.privacy.it.what', { policy: 'Content-Security-Policy' }))}</p>
        <p>{t('pages.privacy.it.headers')}</p>
        <pre dir="ltr">{headers.map(([name, value]) => `${name}: ${value}`).join('\n')}</pre>
        <p>{t('pages.privacy.it.ready')}</p>
        <ul className={styles.list}>
          {hostingFiles.map((file) => (
            <li key={file}>
              <a href={basePath + file}>
                <bdi dir="ltr">{file}</bdi>
              </a>
            </li>
          ))}
        </ul>
        <p>
          {t('pages.privacy.it.sums')}{' '}
          <a href={basePath + sums}>
            <bdi dir="ltr">{sums}</bdi>
          </a>
        </p>
        <p>{t('pages.privacy.it.check')}</p>
        <pre dir="ltr">sha256sum --check {sums}</pre>
        <p>{withBdi(t('pages.privacy.it.host', { missing: '404.html', readme: 'README.md' }))}</p>
      </details>
    </section>
  );
}
