// The helplines, country by country. Native disclosure, so it can be read without JavaScript; the country someone
// opened is remembered for the visit. Never guessed from the language: people live everywhere.

import caretDownIcon from 'icon:caret-down';
import { useSaved, useStore } from '#src/storage/useSaved';
import { useWords } from '#src/i18n/useWords';
import { Icon } from '#src/ui/Icon';
import { hasHelpline, international, useChosenCountry, useCountries } from './countries';
import { HelpEntryRow } from './HelpEntryRow';
import { useSpoken } from './spoken';
import styles from './Help.module.css';

interface Props {
  /** Name of the disclosures, of which one is open at a time. */
  readonly group: string;
  /**
   * Whether the entries of closed countries are there as well, as they must be where a page is read without a script. In the
   * help sheet they would take a cheap phone a third of the time to open it.
   */
  readonly complete: boolean;
}

export function CountryList({ group, complete }: Props) {
  const { t } = useWords();
  const say = useSpoken();
  const code = useSaved((saved) => saved.country);
  const store = useStore();
  const chosen = useChosenCountry();
  const countries = useCountries();
  const ordered = chosen ? [chosen, ...countries.filter((country) => country !== chosen)] : countries;
  return (
    <div className={styles.countries}>
      <p className="soft small">{say('choose')}</p>
      {ordered.map((country) => (
        <details
          key={country.code}
          name={group}
          className={styles.country}
          open={country === chosen}
          onToggle={(event) => {
            if (event.currentTarget.open && code !== country.code)
              store.update((now) => ({ ...now, country: country.code }));
          }}
        >
          <summary>
            <bdi>{country.name}</bdi>
            <Icon of={caretDownIcon} />
          </summary>
          {(complete || country === chosen) && (
            <>
              <ul>
                {country.entries.map((entry) => (
                  <HelpEntryRow key={`${entry.kind} ${entry.name} ${entry.phone}`} entry={entry} country={country.code} />
                ))}
              </ul>
              {hasHelpline(country) ? (
                <p className={styles.fallback}>{say('cannotReach')}</p>
              ) : (
                <>
                  <p className={styles.fallback}>{t('help.line.none')}</p>
                  <OtherCountry />
                </>
              )}
            </>
          )}
        </details>
      ))}
      <details
        name={group}
        className={styles.country}
        onToggle={(event) => {
          // Otherwise another country's emergency number would go on standing on the page.
          if (event.currentTarget.open && code !== null) store.update((now) => ({ ...now, country: null }));
        }}
      >
        <summary>
          {t('help.line.other')}
          <Icon of={caretDownIcon} />
        </summary>
        <OtherCountry />
      </details>
    </div>
  );
}

/** For countries that are not in the list, and while the list has not come. */
export function OtherCountry() {
  const { t } = useWords();
  const say = useSpoken();
  return (
    <>
      <p>{say('other')}</p>
      <p>
        <a href={international.findHelpline} rel="noreferrer" className={styles.site}>
          {say('international')}
        </a>{' '}
        <span className="soft small no-print">{t('help.opens')}</span>
      </p>
    </>
  );
}
