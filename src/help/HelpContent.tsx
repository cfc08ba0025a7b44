// What stands in the help sheet and on the help page: the same, so that nothing is lost without JavaScript. Only the entries
// of countries that are closed wait in the sheet until they are opened.

import { useRef } from 'react';
import earIcon from 'icon:ear';
import imageSquareIcon from 'icon:image-square';
import phoneCallIcon from 'icon:phone-call';
import usersThreeIcon from 'icon:users-three';
import { useWords, withBdi } from '#src/i18n/useWords';
import { useSaved } from '#src/storage/useSaved';
import { Calmly } from '#src/ui/Calmly';
import { Icon } from '#src/ui/Icon';
import { PageLink } from '#src/ui/PageLink';
import { helplineOf, nameAndNumber, useChosenCountry, useToday } from './countries';
import { AfterTelling } from './AfterTelling';
import { CountryList, OtherCountry } from './CountryList';
import { DangerNumbers } from './DangerNumbers';
import { Removal } from './Removal';
import { SchoolContacts } from './school';
import styles from './Help.module.css';

/** Curriculum 4.4: the one order, in the same words as in lessons. */
const order = ['fxBreathe', 'fxStop', 'fxKeep', 'fxReport', 'fxTell', 'fxRemove'] as const;

interface Props {
  /** Begins the names and ids of its parts, so that sheet and page can stand in one document. */
  readonly group: string;
  /** Whether all countries' entries are there, also those of closed ones. */
  readonly complete: boolean;
}

export function HelpContent({ group, complete }: Props) {
  const { t } = useWords();
  const school = useSaved((saved) => saved.school);
  const near = useRef<HTMLHeadingElement>(null);
  return (
    <div className={styles.content}>
      <p className="lead">
        {t('fixed.fx1')} {t('fixed.fx2')}
      </p>
      <div>
        <p>{t('help.first.breathe')}</p>
        <p>
          <a
            className={styles.site}
            href={`#${group}-near`}
            onClick={(event) => {
              // Without leaving a trace in the address, where a class keeps its place.
              event.preventDefault();
              near.current?.scrollIntoView();
              near.current?.focus({ preventScroll: true });
            }}
          >
            {t('help.first.tell')}
          </a>
        </p>
      </div>
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
        <Icon of={earIcon} />
        <div className="stack">
          <h2 ref={near} id={`${group}-near`} tabIndex={-1}>
            {t('help.near.title')}
          </h2>
          <p className={styles.quote}>{t('help.near.words')}</p>
          <p>{t('help.near.bits')}</p>
          <p>{t('help.near.family')}</p>
          <p>
            <PageLink page={{ kind: 'tell' }} className={styles.site}>
              {t('help.toTell')}
            </PageLink>
          </p>
          <p>{t('fixed.fx5')}</p>
          <p>
            <b>{t('fixed.fx6')}</b>
          </p>
        </div>
      </section>
      <section className={styles.route}>
        <Icon of={phoneCallIcon} />
        <div className="stack">
          <h2 id={`${group}-line`} tabIndex={-1}>
            {t('help.line.title')}
          </h2>
          <p>{t('help.line.who')}</p>
          <Calmly instead={<OtherCountry />}>
            <CountryList group={group} complete={complete} />
          </Calmly>
        </div>
      </section>
      <section className={styles.route}>
        <Icon of={imageSquareIcon} />
        <div className="stack">
          <h2>{t('help.threat.title')}</h2>
          <ol className={styles.order}>
            {order.map((step) => (
              <li key={step}>{t(`fixed.${step}`)}</li>
            ))}
          </ol>
          <Removal />
        </div>
      </section>
      <section className={styles.route}>
        <Icon of={usersThreeIcon} />
        <div className="stack">
          <h2>{t('help.friend.title')}</h2>
          <p>{t('help.friend.text')}</p>
        </div>
      </section>
      <AfterTelling />
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
  return <DangerNumbers country={useChosenCountry()} otherwise={t('help.dangerNoCountry')} />;
}

function Hope() {
  const { t } = useWords();
  const today = useToday();
  const country = useChosenCountry();
  const helpline = country && helplineOf(country, today);
  return withBdi(t('fixed.fx13b', { helpline: helpline ? nameAndNumber(helpline) : t('help.card.lineWord') }));
}
