// The help card of curriculum 2.3: one component, in full at every help step and at the end of every lesson.

import { useWords } from '#src/i18n/useWords';
import { useSaved } from '#src/storage/useSaved';
import { Calmly } from '#src/ui/Calmly';
import { PageLink } from '#src/ui/PageLink';
import { hasHelpline, helplineOf, useChosenCountry, useToday } from './countries';
import { OtherCountry } from './CountryList';
import { DangerNumbers } from './DangerNumbers';
import { HelpEntryRow } from './HelpEntryRow';
import { SchoolContacts } from './school';
import { useSpoken } from './spoken';
import styles from './Help.module.css';

/** On the help page, the heading above the list of countries. */
const countriesPlace = 'page-country-line';

export default function HelpCard() {
  const { t } = useWords();
  const say = useSpoken();
  const country = useSaved((saved) => saved.country);
  const school = useSaved((saved) => saved.school);
  return (
    <div className={`sheet ${styles.card}`}>
      <h2>{t('help.card.title')}</h2>
      <ol className={styles.cardLines}>
        <li>{say('adult')}</li>
        {school !== null && (
          <Calmly instead={null}>
            <SchoolContacts code={school} inCard />
          </Calmly>
        )}
        {country === null ? (
          <WithoutCountry />
        ) : (
          <Calmly instead={<WithoutCountry />}>
            <OfCountry />
          </Calmly>
        )}
        <li>
          <b>{say('on')}</b>
        </li>
      </ol>
    </div>
  );
}

function WithoutCountry() {
  const say = useSpoken();
  return (
    <>
      <li>
        {say('line')}{' '}
        <PageLink page={{ kind: 'help' }} place={countriesPlace}>
          {say('choose')}
        </PageLink>
      </li>
      <li>
        {say('dangerNow')} {say('danger')}
      </li>
      <li>{say('noLine')}</li>
    </>
  );
}

function OfCountry() {
  const { t } = useWords();
  const say = useSpoken();
  const today = useToday();
  const country = useChosenCountry();
  if (!country) return <WithoutCountry />;
  const helpline = helplineOf(country, today);
  return (
    <>
      {helpline ? (
        <li>
          {say('line')}
          <ul>
            <HelpEntryRow entry={helpline} country={country.code} />
          </ul>
        </li>
      ) : (
        <li>
          {!hasHelpline(country) && <p>{t('help.line.none')}</p>}
          <OtherCountry />
        </li>
      )}
      <li>
        {say('dangerNow')} <DangerNumbers country={country} otherwise={say('danger')} />
      </li>
    </>
  );
}
