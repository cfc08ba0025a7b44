// What stands in the help sheet and on the help page: the same, so that nothing is lost without JavaScript.

import { useWords, withBdi } from '#src/i18n/useWords';
import { useSaved } from '#src/storage/useSaved';
import { Icon } from '#src/ui/Icon';
import { countryOf, emergencyOf, helplineOf, international } from './countries';
import { CountryList } from './CountryList';
import styles from './Help.module.css';

/** Curriculum 4.4: the one order, in the same words as in lessons. */
const order = ['fxBreathe', 'fxStop', 'fxKeep', 'fxReport', 'fxTell', 'fxRemove'] as const;

export function HelpContent({ group }: { readonly group: string }) {
  const { t } = useWords();
  const country = countryOf(useSaved().country);
  const emergency = country && emergencyOf(country);
  const helpline = country && helplineOf(country);
  return (
    <div className={styles.content}>
      <p className="lead">
        {t('fixed.fx1')} {t('fixed.fx2')}
      </p>
      <section className={styles.danger}>
        <h2>{t('help.danger')}</h2>
        {emergency?.phone ? (
          <p>
            <a className={styles.number} href={`tel:${emergency.phone}`}>
              <Icon name="phone-call" />
              {withBdi(t('help.dangerCall', { number: emergency.phone }))}
            </a>
          </p>
        ) : (
          <p>{t('help.dangerNoCountry')}</p>
        )}
      </section>
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
          <CountryList group={group} />
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
        {withBdi(t('fixed.fx13b', { helpline: helpline ? `${helpline.name} ${helpline.phone}` : t('help.card.lineWord') }))}
      </p>
    </div>
  );
}
