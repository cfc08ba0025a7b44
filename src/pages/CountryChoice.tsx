// The country that a link names, for its helplines, or none.

import { useData } from '#src/catalogue/useData';
import type { Words } from '#src/i18n/words';
import form from '#src/ui/Form.module.css';
import styles from './ContactsPage.module.css';

interface Props {
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  /** ISO 3166 code; `null` for none. */
  readonly country: string | null;
  readonly onChoose: (country: string | null) => void;
}

export function CountryChoice({ t, country, onChoose }: Props) {
  const countries = useData({ kind: 'countries' })?.countries ?? [];
  return (
    <label className={styles.field}>
      <span>{t('pages.contacts.country')}</span>
      <select className={form.input} value={country ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{t('pages.contacts.noCountry')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
