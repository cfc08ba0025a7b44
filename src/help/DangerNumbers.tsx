// What to dial in danger, as far as it is known for a country: no number is passed off as more than it is.

import phoneCallIcon from 'icon:phone-call';
import type { Country } from '#src/catalogue/countryData';
import { useWords, withBdi } from '#src/i18n/useWords';
import { Icon } from '#src/ui/Icon';
import { emergenciesOf, isProtected } from './countries';
import styles from './Help.module.css';

interface Props {
  readonly country: Country | null;
  /** Said where no number for danger from people is known. */
  readonly otherwise: string;
}

export function DangerNumbers({ country, otherwise }: Props) {
  const { t } = useWords();
  const emergencies = country ? emergenciesOf(country) : [];
  return (
    <>
      {!isProtected(emergencies) && <p>{otherwise}</p>}
      {emergencies.map(({ kind, phone = '' }) => (
        <p key={phone}>
          {kind !== 'emergency' && <b className="block">{t(`help.kinds.${kind}`)}</b>}
          <a className={styles.number} href={`tel:${phone}`}>
            <Icon of={phoneCallIcon} />
            {withBdi(t('help.dangerCall', { number: phone }))}
          </a>
        </p>
      ))}
    </>
  );
}
