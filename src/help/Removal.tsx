// The services that get pictures removed: one for every country, and those of the country that was chosen.

import { useWords } from '#src/i18n/useWords';
import { Calmly } from '#src/ui/Calmly';
import { international, useChosenCountry } from './countries';
import { HelpEntryRow } from './HelpEntryRow';
import { useSpoken } from './spoken';
import styles from './Help.module.css';

export function Removal() {
  const { t } = useWords();
  const say = useSpoken();
  return (
    <>
      <p>
        {t('fixed.fx15')} {say('takeDown')}
      </p>
      <p>
        <a href={international.takeItDown} rel="noreferrer" className={styles.site}>
          <bdi dir="ltr">Take It Down</bdi>
        </a>{' '}
        <span className="soft small no-print">{t('help.opens')}</span>
      </p>
      <Calmly instead={null}>
        <OfCountry />
      </Calmly>
      <p>
        {t('help.threat.adults')}{' '}
        <a href={international.adultsOnly} rel="noreferrer" className={styles.site}>
          <bdi dir="ltr">StopNCII</bdi>
        </a>{' '}
        <span className="soft small no-print">{t('help.opens')}</span>
      </p>
    </>
  );
}

/** What the chosen country has besides the service for every country. */
function OfCountry() {
  const say = useSpoken();
  const country = useChosenCountry();
  const entries = country?.entries.filter(({ kind, website }) => kind === 'image-removal' && website !== international.takeItDown) ?? [];
  if (!country || entries.length === 0) return null;
  return (
    <>
      <p>{say('here')}</p>
      <ul>
        {entries.map((entry) => (
          <HelpEntryRow key={entry.name} entry={entry} country={country.code} />
        ))}
      </ul>
    </>
  );
}
