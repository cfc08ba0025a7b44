// The country whose helplines the poster shows, beside the tick that asks for it. Without one there is no poster.

import { useId } from 'react';
import { useCountries } from '#src/help/countries';
import type { Words } from '#src/i18n/words';
import form from '#src/ui/Form.module.css';
import styles from './HelpPoster.module.css';

interface Props {
  readonly t: Words['t'];
  /** ISO 3166 code; empty for none. */
  readonly code: string;
  readonly onChoose: (code: string) => void;
}

export function PosterCountry({ t, code, onChoose }: Props) {
  const id = useId();
  const countries = useCountries();
  const known = countries.some((one) => one.code === code);
  return (
    <div className={styles.country}>
      <label htmlFor={id}>{t('pages.poster.country')}</label>
      <select id={id} value={known ? code : ''} onChange={(event) => onChoose(event.currentTarget.value)} className={form.input}>
        <option value="">{t('pages.poster.none')}</option>
        {countries.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </select>
      {!known && <p>{t('pages.poster.missing')}</p>}
    </div>
  );
}
