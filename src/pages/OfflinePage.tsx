// Where one comes to when a page is not on this device and there is no network. The address of the page that was asked
// for stands behind the #.

import { useLocation } from 'react-router';
import { useData } from '#src/catalogue/useData';
import { useWords, withBdi } from '#src/i18n/useWords';
import { lessonPart } from '#src/offline/list';
import { useKept } from '#src/offline/useKept';
import { wantedPath } from '#src/offline/wanted';
import { basePath } from '#src/ui/basePath';
import { PageLink } from '#src/ui/PageLink';
import { usePageWords } from './usePageWords';
import styles from './TextPage.module.css';

export default function OfflinePage() {
  const { t, language } = useWords();
  const say = usePageWords(useData({ kind: 'pages' }));
  const list = useData({ kind: 'list' });
  const { hash } = useLocation();
  const [all] = useKept();
  const kept = all?.find((one) => one.language === language.code);
  const lessons = list?.lessons.filter(({ band, number }) => kept?.lessons.includes(lessonPart(band, number))) ?? [];
  const wanted = wantedPath(hash);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{say('pages.offline.page.title')}</h1>
      <p className="lead">{say('pages.offline.page.text')}</p>
      <p className={styles.ways}>
        {/* A link without the router: only the browser asks the server anew. */}
        {wanted !== null && (
          <a className="btn btn-line" href={basePath.slice(0, -1) + wanted}>
            {t('ui.error.retry')}
          </a>
        )}
        <PageLink page={{ kind: 'home' }} className="btn btn-go">
          {t('ui.error.toHome')}
        </PageLink>
      </p>
      {lessons.length > 0 && (
        <section>
          <h2>{say('pages.offline.page.here')}</h2>
          <ul className={styles.list}>
            {lessons.map(({ id, band, number, title }) => (
              <li key={id}>
                <PageLink page={{ kind: 'opening', band, lesson: number }}>
                  {withBdi(`${t(`ui.band.${band}`)} · ${t('ui.band.lesson', { n: number })} · ${title}`)}
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
