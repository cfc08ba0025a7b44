// Where a school's link leads. It shows exactly what would be set, and sets nothing before somebody says yes.

import { useState } from 'react';
import { useCountries } from '#src/help/countries';
import { SchoolList } from '#src/help/SchoolContacts';
import { useData } from '#src/catalogue/useData';
import { decodeSchool, type School } from '#src/codes/schoolCode';
import { withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import { useSaved, useStore } from '#src/storage/useSaved';
import { useAnnounce } from '#src/ui/Announcer';
import { CodeRefused, WaysOn } from './CodeRefused';
import { useCode } from './useCode';
import { usePageWords } from './usePageWords';
import text from './TextPage.module.css';
import styles from './CodeRefused.module.css';

export default function SchoolPage() {
  const code = useCode('school');
  const t = usePageWords(useData({ kind: 'pages' }));
  return (
    <div className={text.page}>
      <h1 tabIndex={-1}>{t('pages.school.title')}</h1>
      {code === null ? (
        <p>{t('pages.school.noScript')}</p>
      ) : code === '' ? (
        <CodeRefused first="help" lines={[t('pages.school.nothing'), t('pages.school.wayOn')]} />
      ) : (
        <Offer key={code} t={t} code={code} />
      )}
    </div>
  );
}

function Offer({ t, code }: { readonly t: Words['t']; readonly code: string }) {
  const store = useStore();
  const saved = useSaved((all) => all);
  const announce = useAnnounce();
  const [answer, setAnswer] = useState<'used' | 'notUsed' | null>(null);
  const countries = useCountries();
  const read = decodeSchool(code);
  if (!read.ok)
    return <CodeRefused first="help" lines={[t('pages.school.refused.title'), t(`pages.school.refused.${read.why}`), t('pages.school.wayOn')]} />;
  const school: School = read.value;
  // A country we have no helplines for would only make the help card poorer.
  const country = countries.find((one) => one.code === school.country);
  const chosen = countries.find((one) => one.code === saved.country);
  const decide = (use: boolean) => {
    if (use) store.update((now) => ({ ...now, school: code, country: country?.code ?? now.country }));
    const next = use ? 'used' : 'notUsed';
    setAnswer(next);
    announce(t(`pages.school.${next}`));
    // The buttons go; focus must not be lost with them.
    document.querySelector('main')?.querySelector('h1')?.focus();
  };
  const inUse = saved.school === code;
  return (
    <>
      {answer === null && !inUse && <p>{t('pages.school.shows')}</p>}
      <div className={`sheet ${styles.box}`}>
        <SchoolList contacts={school.contacts} />
        {country && <p>{withBdi(t('pages.privacy.known.country', { country: country.name }))}</p>}
      </div>
      {answer === null && !inUse ? (
        <>
          <p>{t('pages.school.caution')}</p>
          {saved.school !== null && <p>{t('pages.school.replaces')}</p>}
          {country && chosen && chosen !== country && (
            <p>{withBdi(t('pages.school.replacesCountry', { from: chosen.name, to: country.name }))}</p>
          )}
          <h2>{t('pages.school.question')}</h2>
          <p className={text.ways}>
            <button type="button" className="btn btn-go" onClick={() => decide(true)}>
              {t('pages.school.yes')}
            </button>
            <button type="button" className="btn btn-line" onClick={() => decide(false)}>
              {t('pages.school.no')}
            </button>
          </p>
        </>
      ) : (
        <div className={`lit ${styles.box}`}>
          <p>{t(`pages.school.${answer === null ? 'already' : answer === 'used' && !inUse ? 'notUsed' : answer}`)}</p>
          {inUse && <p>{t(saved.keep ? 'pages.privacy.known.whereDevice' : 'pages.privacy.known.where')}</p>}
          <WaysOn first="help" />
        </div>
      )}
    </>
  );
}
