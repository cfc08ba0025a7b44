// Where a school makes the code with its own contacts. What is typed stays in this window and in the link itself,
// behind the #, which browsers do not send to a server.

import { useState } from 'react';
import { pathOf } from '#src/address/paths';
import { useData } from '#src/catalogue/useData';
import {
  contactFields, encodeSchool, longestField, mostContacts, schoolRoles, type School, type SchoolContact,
} from '#src/codes/schoolCode';
import { oneOf } from '#src/content/saved';
import { SchoolList } from '#src/help/SchoolContacts';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import { basePath } from '#src/ui/basePath';
import { QrCode } from '#src/ui/QrCode';
import form from '#src/ui/Form.module.css';
import { CountryChoice } from './CountryChoice';
import { MadeLink } from './MadeLink';
import { usePageWords } from './usePageWords';
import text from './TextPage.module.css';
import styles from './ContactsPage.module.css';

/** A contact in the form; the number only tells the fields of one from those of another. */
interface Row {
  readonly number: number;
  readonly contact: SchoolContact;
}

const emptyRow = (number: number): Row => ({ number, contact: { role: 'protection', name: '', place: '', hours: '' } });

const isEmpty = (contact: SchoolContact) => contactFields.every((field) => contact[field].trim() === '');

export default function ContactsPage() {
  const [country, setCountry] = useState<string | null>(null);
  const [rows, setRows] = useState<readonly Row[]>([emptyRow(1)]);
  const t = usePageWords(useData({ kind: 'pages' }));
  const change = (number: number, part: Partial<SchoolContact>) =>
    setRows(rows.map((row) => (row.number === number ? { number, contact: { ...row.contact, ...part } } : row)));
  return (
    <div className={text.page}>
      <div className={`no-print ${styles.make}`}>
        <h1 tabIndex={-1}>{t('pages.contacts.title')}</h1>
        <p className="lead">{t('pages.contacts.lead')}</p>
        <ul className={text.list}>
          {['private', 'agree', 'renew'].map((line) => (
            <li key={line}>{t(`pages.contacts.${line}`)}</li>
          ))}
        </ul>
        <noscript>
          <p>{t('pages.contacts.noScript')}</p>
        </noscript>
        <form className={`needs-js ${styles.form}`} onSubmit={(event) => event.preventDefault()} autoComplete="off">
          <CountryChoice t={t} country={country} onChoose={setCountry} />
          {rows.map(({ number, contact }, at) => (
            <fieldset key={number} className={`sheet ${styles.contact}`}>
              <legend>{withBdi(t('pages.contacts.contact', { n: at + 1 }))}</legend>
              <label className={styles.field}>
                <span>{t('pages.contacts.role')}</span>
                <RoleChoice role={contact.role} onChoose={(role) => change(number, { role })} />
              </label>
              {contactFields.map((field) => (
                <label key={field} className={styles.field}>
                  <span>{t(`pages.contacts.${field}`)}</span>
                  <input
                    className={form.input}
                    type="text"
                    dir="auto"
                    maxLength={longestField[field]}
                    value={contact[field]}
                    onChange={(event) => change(number, { [field]: event.target.value })}
                  />
                </label>
              ))}
              {rows.length > 1 && (
                <p>
                  <button
                    type="button"
                    className="btn btn-line"
                    onClick={() => setRows(rows.filter((row) => row.number !== number))}
                  >
                    {withBdi(t('pages.contacts.remove', { n: at + 1 }))}
                  </button>
                </p>
              )}
            </fieldset>
          ))}
          {rows.length < mostContacts && (
            <p>
              <button type="button" className="btn btn-line" onClick={() => setRows([...rows, emptyRow(Math.max(...rows.map(({ number }) => number)) + 1)])}>
                {t('pages.contacts.add')}
              </button>
            </p>
          )}
        </form>
      </div>
      <div className="needs-js">
        <Made t={t} school={{ country, contacts: rows.map(({ contact }) => contact).filter((one) => !isEmpty(one)) }} />
      </div>
    </div>
  );
}

function RoleChoice({ role, onChoose }: { readonly role: SchoolContact['role']; readonly onChoose: (role: SchoolContact['role']) => void }) {
  const { t } = useWords();
  return (
    <select className={form.input} value={role} onChange={(event) => onChoose(oneOf(schoolRoles, event.target.value) ?? role)}>
      {schoolRoles.map((one) => (
        <option key={one} value={one}>
          {t(`help.school.roles.${one}`)}
        </option>
      ))}
    </select>
  );
}

/** The link, the code and the sheet to print, or what is still missing. */
function Made({ t, school }: { readonly t: Words['t']; readonly school: School }) {
  const { language, t: shell } = useWords();
  const code = encodeSchool(school);
  if (!code.ok) {
    const problem = code.why !== 'damaged' ? code.why : school.contacts.length === 0 ? 'empty' : 'name';
    return (
      <output className={`lit block ${styles.problem}`}>{t(`pages.contacts.problem.${problem}`)}</output>
    );
  }
  const path = basePath.replace(/\/$/, '') + pathOf(language.code, { kind: 'school' });
  const link = `${window.location.origin}${path}#${code.value}`;
  return (
    <>
      <MadeLink t={t} link={link} title={t('pages.contacts.ready')} />
      <section className={styles.paper}>
        <h2>{t('pages.contacts.sheet.title')}</h2>
        <SchoolList contacts={school.contacts} />
        <p>{t('pages.contacts.sheet.how')}</p>
        <QrCode text={link} label={t('pages.contacts.qr')} className={styles.code} />
        <p>{shell('fixed.fx6')}</p>
      </section>
    </>
  );
}
