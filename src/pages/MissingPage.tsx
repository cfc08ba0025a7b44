// A friendly page for an address that names nothing, or something that does not exist.

import type { ReactNode } from 'react';
import { useData } from '#src/catalogue/useData';
import { useWords } from '#src/i18n/useWords';
import { PageLink } from '#src/ui/PageLink';
import { PictureImage } from '#src/ui/PictureImage';
import styles from './TextPage.module.css';

interface Props {
  readonly text?: ReactNode;
  /** The best way on; home always stands beside it. */
  readonly children?: ReactNode;
}

export function MissingPage({ text, children }: Props) {
  const { t } = useWords();
  const picture = useData({ kind: 'shell' })?.pictures['not-found'];
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('ui.error.notFound')}</h1>
      {text && <p className="lead">{text}</p>}
      <p>{t('ui.error.notFoundText')}</p>
      <p className={styles.ways}>
        {children}
        <PageLink page={{ kind: 'home' }} className={children ? 'btn btn-line' : 'btn btn-go'}>
          {t('ui.error.toHome')}
        </PageLink>
      </p>
      {picture && <PictureImage picture={picture} alt={t('ui.error.gull')} className={styles.picture} />}
    </div>
  );
}
