// Where a teacher makes a link for a class. What is chosen stays in this window and in the link itself, behind the #, which
// browsers do not send to a server.

import { useState, useSyncExternalStore } from 'react';
import { languages, type Language } from '#locales/index';
import { bands } from '#src/address/band';
import { pathOf } from '#src/address/paths';
import type { SiteLesson } from '#src/catalogue/data';
import { useData, useDataIn } from '#src/catalogue/useData';
import { encodeClass, mostLessons } from '#src/codes/classCode';
import { useWords, withBdi } from '#src/i18n/useWords';
import { createWords, type Words } from '#src/i18n/words';
import { preferred } from '#src/lesson/guide';
import { basePath } from '#src/ui/basePath';
import { Calmly } from '#src/ui/Calmly';
import form from '#src/ui/Form.module.css';
import { placeInAddress } from '#src/ui/place';
import { QrCode } from '#src/ui/QrCode';
import { CountryChoice } from './CountryChoice';
import { MadeLink } from './MadeLink';
import { usePageWords } from './usePageWords';
import text from './TextPage.module.css';
import contacts from './ContactsPage.module.css';
import styles from './ClassLinkPage.module.css';

/** Lesson id to the length of its version in minutes; 0 is the whole lesson. */
type Choice = ReadonlyMap<string, number>;

const never = () => () => {};

/** The lesson that the address names, as `12-14/3`: a plan leads here with its lesson chosen already. */
function choiceOf(place: string, lessons: readonly SiteLesson[]): Choice {
  const lesson = lessons.find(({ band, number }) => place === `#${band}/${number}`);
  return new Map(lesson ? [[lesson.id, preferred(lesson.versions)?.minutes ?? 0]] : []);
}

/** The steps of a length; all of them for the whole lesson. */
function stepsOf({ versions, steps }: SiteLesson, minutes: number): string {
  return versions.find((version) => version.minutes === minutes)?.steps ?? '1'.repeat(steps.length);
}

const countOf = (steps: string) => steps.replaceAll('0', '').length;

export default function ClassLinkPage() {
  const { language, t: shell } = useWords();
  const t = usePageWords(useData({ kind: 'pages' }));
  const lessons = useData({ kind: 'list' })?.lessons ?? [];
  const place = useSyncExternalStore(never, placeInAddress, () => '');
  const [made, setMade] = useState<Choice | null>(null);
  const [country, setCountry] = useState<string | null>(null);
  const [wanted, setWanted] = useState(language);
  const choice = made ?? choiceOf(place, lessons);
  const choose = (lesson: string, minutes: number | null) => {
    const next = new Map(choice);
    if (minutes === null) next.delete(lesson);
    else next.set(lesson, minutes);
    setMade(next);
  };
  const chosen = lessons.filter(({ id }) => choice.has(id)).map((lesson) => ({ lesson, minutes: choice.get(lesson.id) ?? 0 }));
  return (
    <div className={text.page}>
      <div className={`no-print ${contacts.make}`}>
        <h1 tabIndex={-1}>{t('pages.classLink.title')}</h1>
        <p className="lead">{t('pages.classLink.lead')}</p>
        <ul className={text.list}>
          {['private', 'holds', 'renew'].map((line) => (
            <li key={line}>{t(`pages.classLink.${line}`)}</li>
          ))}
        </ul>
        <noscript>
          <p>{t('pages.classLink.noScript')}</p>
        </noscript>
        <form className={`needs-js ${contacts.form}`} onSubmit={(event) => event.preventDefault()} autoComplete="off">
          {bands
            .map((band) => ({ band, own: lessons.filter((lesson) => lesson.band === band) }))
            .filter(({ own }) => own.length > 0)
            .map(({ band, own }) => (
              <fieldset key={band} className={contacts.contact}>
                <legend>{withBdi(`${t('pages.classLink.lessons')} · ${shell(`ui.band.${band}`)}`)}</legend>
                <ul className={styles.lessons}>
                  {own.map((lesson) => (
                    <LessonChoice
                      key={lesson.id}
                      t={t}
                      lesson={lesson}
                      minutes={choice.get(lesson.id) ?? null}
                      onChoose={(minutes) => choose(lesson.id, minutes)}
                    />
                  ))}
                </ul>
                <p className="small">{t('pages.classLink.always')}</p>
              </fieldset>
            ))}
          {languages.length > 1 && (
            <label className={contacts.field}>
              <span>{t('pages.classLink.language')}</span>
              <select
                className={form.input}
                value={wanted.code}
                onChange={(event) => setWanted(languages.find(({ code }) => code === event.target.value) ?? language)}
              >
                {languages.map(({ code, name, tag }) => (
                  <option key={code} value={code} lang={tag}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <CountryChoice t={t} country={country} onChoose={setCountry} />
        </form>
      </div>
      <div className="needs-js">
        <Made t={t} language={wanted} country={country} chosen={chosen} />
      </div>
    </div>
  );
}

interface LessonChoiceProps {
  readonly t: Words['t'];
  readonly lesson: SiteLesson;
  /** `null` when it is not chosen. */
  readonly minutes: number | null;
  readonly onChoose: (minutes: number | null) => void;
}

/** A lesson to tick, and once it is ticked, its lengths. */
function LessonChoice({ t, lesson, minutes, onChoose }: LessonChoiceProps) {
  const { t: shell } = useWords();
  return (
    <li>
      <label className={styles.lesson}>
        <input
          type="checkbox"
          checked={minutes !== null}
          onChange={(event) => onChoose(event.target.checked ? (preferred(lesson.versions)?.minutes ?? 0) : null)}
        />
        <span>
          {withBdi(shell('ui.step.lesson', { n: lesson.number }))} · {lesson.title}
        </span>
      </label>
      {minutes !== null && (
        <label className={styles.length}>
          <span>
            {t('pages.classLink.length')}
            <span className="vh"> · {lesson.title}</span>
          </span>
          <select className={form.input} value={minutes} onChange={(event) => onChoose(Number(event.target.value))}>
            {lesson.versions.map((version) => (
              <option key={version.minutes} value={version.minutes}>
                {t('pages.classLink.version', { minutes: version.minutes, n: countOf(version.steps) })}
              </option>
            ))}
            <option value={0}>{t('pages.classLink.whole', { n: lesson.steps.length })}</option>
          </select>
        </label>
      )}
    </li>
  );
}

interface Chosen {
  readonly lesson: SiteLesson;
  readonly minutes: number;
}

interface MadeProps {
  readonly t: Words['t'];
  readonly language: Language;
  readonly country: string | null;
  readonly chosen: readonly Chosen[];
}

/** The link, the code and the sheet to print, or what is still missing. */
function Made({ t, language, country, chosen }: MadeProps) {
  const { language: here } = useWords();
  const code = encodeClass({
    language: language.code,
    country,
    lessons: chosen.map(({ lesson, minutes }) => ({ band: bands.indexOf(lesson.band), lesson: lesson.number, steps: stepsOf(lesson, minutes) })),
  });
  if (!code.ok)
    return (
      <output className={`lit block ${contacts.problem}`}>
        {withBdi(t(`pages.classLink.problem.${code.why === 'empty' ? 'empty' : 'many'}`, { n: mostLessons }))}
      </output>
    );
  const path = basePath.replace(/\/$/, '') + pathOf(language.code, { kind: 'class' });
  const link = `${window.location.origin}${path}#${code.value}`;
  return (
    <>
      <MadeLink t={t} link={link} title={t('pages.classLink.ready')} />
      {/* The sheet is for those who read the lessons; if their words do not come, this page's are better than none. */}
      <Calmly key={language.code} instead={<Sheet language={here} link={link} chosen={chosen} />}>
        <Sheet language={language} link={link} chosen={chosen} />
      </Calmly>
    </>
  );
}

/** What goes on paper: no topic of a lesson, for it may hang on a wall. */
function Sheet({ language, link, chosen }: { readonly language: Language; readonly link: string; readonly chosen: readonly Chosen[] }) {
  const shell = useDataIn(language.code, { kind: 'shell' });
  const pages = useDataIn(language.code, { kind: 'pages' });
  const { t } = createWords(language, { ...shell?.words, ...pages?.words });
  return (
    <section className={contacts.paper} lang={language.tag} dir={language.direction}>
      <h2>{t('pages.class.title')}</h2>
      <ul>
        {chosen.map(({ lesson, minutes }) => (
          <li key={lesson.id}>
            {withBdi(
              [`${t(`ui.band.${lesson.band}`)}`, t('ui.step.lesson', { n: lesson.number }), ...(minutes > 0 ? [t('pages.plan.minutes', { n: minutes })] : [])].join(' · '),
            )}
          </li>
        ))}
      </ul>
      <p>{t('pages.classLink.sheet')}</p>
      <QrCode text={link} label={t('pages.contacts.qr')} className={contacts.code} />
      <p dir="ltr" className={styles.address}>
        {link}
      </p>
      <p>{t('pages.class.sent')}</p>
      <p>{t('fixed.fx6')}</p>
    </section>
  );
}
