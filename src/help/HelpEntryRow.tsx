// One service: who it is for, when, and what to dial, large enough to copy from a desktop screen.

import chatsCircleIcon from 'icon:chats-circle';
import phoneCallIcon from 'icon:phone-call';
import { formatDate, formatList } from '#src/i18n/format';
import { useWords, withBdi } from '#src/i18n/useWords';
import { Icon } from '#src/ui/Icon';
import type { HelpEntry } from '#src/catalogue/countryData';
import { isStale, numberingPlans, useToday } from './countries';
import { useSpoken } from './spoken';
import styles from './Help.module.css';

export function HelpEntryRow({ entry, country }: { readonly entry: HelpEntry; readonly country: string }) {
  const { t, language } = useWords();
  const say = useSpoken();
  const { hours } = entry;
  const today = useToday();
  const source = entry.source === numberingPlans ? t('help.line.plans') : entry.source;
  const stale = today !== null && isStale(entry, today);
  const hoursText =
    hours?.key === 'daily' || hours?.key === 'weekdays'
      ? t(`help.hours.${hours.key}`, { from: hours.from, to: hours.to })
      : hours && t(`help.hours.${hours.key === 'own' ? country : hours.key}`);
  return (
    <li className={styles.entry}>
      <p>
        <b>{t(`help.kinds.${entry.kind}`)}</b>
        {entry.name && (
          <>
            {' '}
            <bdi>{entry.name}</bdi>
          </>
        )}
      </p>
      {stale && <p>{say('noLine')}</p>}
      {entry.phone && !stale && <Dial scheme={entry.kind === 'emergencyText' ? 'sms' : 'tel'} number={entry.phone} />}
      {entry.sms && !stale && <Dial scheme="sms" number={entry.sms} />}
      {(entry.whom ?? hoursText ?? entry.free ?? entry.languages) && (
        <p className="small">
          {entry.whom && `${t(`help.whom.${entry.whom}`)} `}
          {hoursText && <>{withBdi(hoursText)} </>}
          {entry.free && `${t('help.line.free')} `}
          {entry.languages && withBdi(t('help.line.languages', { languages: formatList(language, entry.languages) }))}
        </p>
      )}
      {entry.website && (
        <p className="small">
          <a href={entry.website} rel="noreferrer" className={styles.site}>
            <bdi dir="ltr">{new URL(entry.website).host}</bdi>
          </a>{' '}
          <span className="soft no-print">{t('help.opens')}</span>
        </p>
      )}
      <p className={`small soft ${styles.source}`}>
        {withBdi(t('help.line.checked', { date: formatDate(language, entry.checked) }))}{' '}
        {withBdi(
          entry.sourceDate
            ? t('help.line.sourceDated', { source, date: sourceDateText(language, entry.sourceDate) })
            : t('help.line.source', { source }),
        )}
      </p>
    </li>
  );
}

/** A number large enough to copy from a desktop screen. */
function Dial({ scheme, number }: { readonly scheme: 'tel' | 'sms'; readonly number: string }) {
  const { t } = useWords();
  return (
    <p>
      <a className={styles.number} href={`${scheme}:${number.replaceAll(/[^\d+]/g, '')}`}>
        <Icon of={scheme === 'sms' ? chatsCircleIcon : phoneCallIcon} />
        <bdi dir="ltr">{number}</bdi>
        {scheme === 'sms' && <span className="small">{t('help.line.sms')}</span>}
      </a>
    </p>
  );
}

function sourceDateText(language: Parameters<typeof formatDate>[0], date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(language, date) : date;
}
