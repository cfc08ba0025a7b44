// A poster with the helplines of one country, chosen here: what the help pages show, and nothing else. Loaded and drawn only when
// it is asked for.

import { useId, useState } from 'react';
import { HelpEntryRow } from '#src/help/HelpEntryRow';
import { useCountries } from '#src/help/countries';
import { useWords } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import { useSaved } from '#src/storage/useSaved';
import form from '#src/ui/Form.module.css';
import styles from './HelpPoster.module.css';

export function HelpPoster({ t }: { readonly t: Words['t'] }) {
  const { t: shell } = useWords();
  const id = useId();
  const countries = useCountries();
  const chosen = useSaved((saved) => saved.country);
  // The country chosen on this device, if there is one; never guessed.
  const [code, setCode] = useState(chosen ?? '');
  const country = countries.find((one) => one.code === code);
  return (
    <>
      <p className="no-print">
        <label htmlFor={id} className={styles.choose}>
          {t('pages.poster.country')}
        </label>
        <select id={id} value={country ? code : ''} onChange={(event) => setCode(event.currentTarget.value)} className={form.input}>
          <option value="">{t('pages.poster.none')}</option>
          {countries.map((one) => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
        </select>
      </p>
      {country ? (
        <>
          <h2>
            {shell('help.title')} <bdi className={styles.country}>{country.name}</bdi>
          </h2>
          <p>{shell('help.intro')}</p>
          <p>{shell('help.card.adult')}</p>
          {country.entries.map((entry) => (
            <div key={`${entry.kind} ${entry.name} ${entry.phone}`} className={styles.entry}>
              <ul>
                <HelpEntryRow entry={entry} country={country.code} />
              </ul>
              {entry.name !== undefined && <p>{shell('help.line.cannotReach')}</p>}
            </div>
          ))}
        </>
      ) : (
        <p data-missing="">{t('pages.poster.missing')}</p>
      )}
    </>
  );
}
