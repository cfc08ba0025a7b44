// What a page shows that did not come: it says so, and has a way on.

import { startTransition, useEffect, useRef } from 'react';
import { useRetry } from '#src/catalogue/useData';
import { useWords } from '#src/i18n/useWords';
import { PageLink } from '#src/ui/PageLink';
import styles from '#src/pages/TextPage.module.css';

/** Whether this device keeps pages: one of them lists the others. */
function keepsPages(): boolean {
  return Boolean(navigator.serviceWorker?.controller);
}

export function FailedPage({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  const retry = useRetry();
  const heading = useRef<HTMLHeadingElement>(null);

  // Talks to the DOM: what was pressed is gone, also when it was “Try again” and failed again; focus must not be lost with it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <div className={styles.page} role="alert">
      <h1 ref={heading} tabIndex={-1}>{t('ui.site.name')}</h1>
      <p className="lead">{t('ui.error.load')}</p>
      <p className={styles.ways}>
        <button type="button" className="btn btn-go" onClick={() => {
            retry();
            // This page stays until the other has come.
            startTransition(onRetry);
          }}>
          {t('ui.error.retry')}
        </button>
        {keepsPages() && (
          <PageLink page={{ kind: 'offline' }} className="btn btn-line">
            {t('ui.error.kept')}
          </PageLink>
        )}
        <PageLink page={{ kind: 'home' }} className="btn btn-line">
          {t('ui.error.toHome')}
        </PageLink>
      </p>
    </div>
  );
}
