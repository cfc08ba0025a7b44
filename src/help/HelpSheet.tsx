// Help now, one tap away on every page. A native dialog: the page behind is inert, Escape closes, focus comes back.

import { useEffect, useRef, type ReactNode } from 'react';
import crossIcon from 'icon:x';
import { useWords } from '#src/i18n/useWords';
import { AnnouncerRegion } from '#src/ui/Announcer';
import { Icon } from '#src/ui/Icon';
import { HelpContent } from './HelpContent';
import styles from './Help.module.css';

interface Props {
  readonly onClose: () => void;
  /** The way out, which must stay in reach while the page behind is inert. */
  readonly leave: ReactNode;
}

export default function HelpSheet({ onClose, leave }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  // Talks to the DOM: a dialog becomes modal only by its method.
  useEffect(() => {
    dialog.current?.showModal();
    title.current?.focus();
    const element = dialog.current;
    return () => element?.close();
  }, []);

  return (
    <dialog ref={dialog} className={`sheet ${styles.sheet}`} aria-labelledby="help-title" onClose={onClose}>
      <div className={styles.top}>
        {/* By the dialog's own method, which gives focus back to what opened it. */}
        <button type="button" className="btn btn-line" onClick={() => dialog.current?.close()}>
          <Icon of={crossIcon} />
          {t('help.close')}
        </button>
      </div>
      <h1 ref={title} id="help-title" tabIndex={-1} className={styles.title}>
        {t('help.title')}
      </h1>
      <p>{t('help.intro')}</p>
      <HelpContent group="sheet-country" complete={false} />
      <div className={styles.foot}>{leave}</div>
      <AnnouncerRegion />
    </dialog>
  );
}
