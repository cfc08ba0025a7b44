// A poster with the helplines of one country: what the help pages show, and nothing else. Loaded and drawn only when it is asked for.

import { HelpEntryRow } from '#src/help/HelpEntryRow';
import { useCountries } from '#src/help/countries';
import { useWords } from '#src/i18n/useWords';
import styles from './HelpPoster.module.css';

interface Props {
  /** ISO 3166 code of the country; without one there is no sheet. */
  readonly code: string;
  readonly label: string;
  readonly className: string | undefined;
}

export default function HelpPoster({ code, label, className }: Props) {
  const { t: shell } = useWords();
  const country = useCountries().find((one) => one.code === code);
  if (!country) return null;
  return (
    <section className={className} data-sheet="poster" aria-label={label}>
      <h2>
        {shell('help.title')} <bdi className={styles.where}>{country.name}</bdi>
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
    </section>
  );
}
