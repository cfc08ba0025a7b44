// What stands in the help sheet and on the help page: the same, so that nothing is lost without JavaScript.

import { useWords, withBdi } from '#src/i18n/useWords';
import { useSaved } from '#src/storage/useSaved';
import { Calmly } from '#src/ui/Calmly';
import { Icon } from '#src/ui/Icon';
import { emergencyOf, helplineOf, international, useChosenCountry, useToday } from './countries';
import { CountryList, OtherCountry } from './CountryList';
import { SchoolContacts } from './school';
import styles from './Help.module.css';

/** Curriculum 4.4: the one order, in the same words as in lessons. */
const order = ['fxBreathe', 'fxStop', 'fxKeep', 'fxReport', 'fxTell', 'fxRemove'] as const;

export function HelpContent({ group }: { readonly group: string }) {
  const { t } = useWords();
  const { school } = useSaved();
  return (
    <div className={styles.content}>
      <p className="lead">
        {t('fixed.fx1')} {t('fixed.fx2')}
      </p>
      <section className={styles.danger}>
        <h2>{t('help.danger')}</h2>
        <Calmly instead={<p>{t('help.dangerNoCountry')}</p>}>
          <Danger />
        </Calmly>
      </section>
      {school !== null && (
        <Calmly instead={null}>
          <SchoolContacts code={school} />
        </Calmly>
      )}
      <section className={styles.route}>
        <Icon name="ear" />
        <div className="stack">
          <h2>{t('help.near.title')}</h2>
          <p className={styles.quote}>{t('help.near.words')}</p>
          <p>{t('help.near.bits')}</p>
          <p>{t('help.near.family')}</p>
          <p>{t('fixed.fx5')}</p>
          <p>
            <b>{t('fixed.fx6')}</b>
          </p>
        </div>
      </section>
      <section className={styles.route}>
        <Icon name="phone-call" />
        <div className="stack">
          <h2>{t('help.line.title')}</h2>
          <p>{t('help.line.who')}</p>
          <Calmly instead={<OtherCountry />}>
            <CountryList group={group} />
          </Calmly>
        </div>
      </section>
      <section className={styles.route}>
        <Icon name="image-square" />
        <div className="stack">
          <h2>{t('help.threat.title')}</h2>
          <ol className={styles.order}>
            {order.map((step) => (
              <li key={step}>{t(`fixed.${step}`)}</li>
            ))}
          </ol>
          <p>
            {t('fixed.fx15')} {t('help.threat.takeDown')}
          </p>
          <p>
            <a href={international.takeItDown} rel="noreferrer" className={styles.site}>
              <bdi dir="ltr">Take It Down</bdi>
            </a>{' '}
            <span className="soft small">{t('help.opens')}</span>
          </p>
        </div>
      </section>
      <section className={styles.route}>
        <Icon name="users-three" />
        <div className="stack">
          <h2>{t('help.friend.title')}</h2>
          <p>{t('help.friend.text')}</p>
        </div>
      </section>
      <p className={styles.hope}>
        <Calmly instead={withBdi(t('fixed.fx13b', { helpline: t('help.card.lineWord') }))}>
          <Hope />
        </Calmly>
      </p>
    </div>
  );
}

function Danger() {
  const { t } = useWords();
  const country = useChosenCountry();
  const emergency = country && emergencyOf(country);
  if (!emergency?.phone) return <p>{t('help.dangerNoCountry')}</p>;
  return (
    <p>
      <a className={styles.number} href={`tel:${emergency.phone}`}>
        <Icon name="phone-call" />
        {withBdi(t('help.dangerCall', { number: emergency.phone }))}
      </a>
    </p>
  );
}

function Hope() {
  const { t } = useWords();
  const country = useChosenCountry();
  const today = useToday();
  const helpline = country && helplineOf(country, today);
  return withBdi(t('fixed.fx13b', { helpline: helpline ? `${helpline.name} ${helpline.phone}` : t('help.card.lineWord') }));
}
