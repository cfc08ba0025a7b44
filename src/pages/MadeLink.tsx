// A link that was made on this device: to copy, to print and to look at.

import { useState } from 'react';
import type { Words } from '#src/i18n/words';
import { useAnnounce } from '#src/ui/Announcer';
import form from '#src/ui/Form.module.css';
import text from './TextPage.module.css';
import styles from './ContactsPage.module.css';

interface Props {
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  /** The whole address. */
  readonly link: string;
  readonly title: string;
}

export function MadeLink({ t, link, title }: Props) {
  const announce = useAnnounce();
  const [copied, setCopied] = useState('');
  return (
    <section className={`no-print ${styles.made}`}>
      <h2>{title}</h2>
      <label>
        <span className="vh">{title}</span>
        <textarea className={form.input} readOnly dir="ltr" rows={3} value={link} onFocus={(event) => event.target.select()} />
      </label>
      <p className={text.ways}>
        <button
          type="button"
          className="btn btn-go"
          onClick={() => {
            // A page without https has no clipboard; the link can be marked and copied by hand.
            void navigator.clipboard?.writeText(link).then(() => {
              setCopied(link);
              announce(t('pages.contacts.copied'));
            }, () => setCopied(''));
          }}
        >
          {t('pages.contacts.copy')}
        </button>
        <button type="button" className="btn btn-line" onClick={() => window.print()}>
          {t('pages.contacts.print')}
        </button>
        <a className="btn btn-line" href={link} target="_blank" rel="noreferrer">
          {t('pages.contacts.look')}
        </a>
      </p>
      {copied === link && <p>{t('pages.contacts.copied')}</p>}
    </section>
  );
}
