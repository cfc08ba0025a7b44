// Where a class link leads: the lessons of the class, and nothing that is set before somebody begins one of them.

import { useState } from 'react';
import arrowRightIcon from 'icon:arrow-right';
import checkFatIcon from 'icon:check-fat';
import { languages } from '#locales/index';
import { pathOf } from '#src/address/paths';
import type { SiteLesson } from '#src/catalogue/data';
import { useData } from '#src/catalogue/useData';
import { decodeClass, type ClassLink } from '#src/codes/classCode';
import { useCountries } from '#src/help/countries';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import { classLessons } from '#src/lesson/classLessons';
import { useSaved, useStore } from '#src/storage/useSaved';
import { useAnnounce } from '#src/ui/Announcer';
import { Icon } from '#src/ui/Icon';
import { Link } from '#src/ui/Link';
import { PageLink } from '#src/ui/PageLink';
import { AllLessons } from './AllLessons';
import { CodeRefused, WaysOn } from './CodeRefused';
import { useCode } from './useCode';
import { usePageWords } from './usePageWords';
import text from './TextPage.module.css';
import codes from './CodeRefused.module.css';
import styles from './ClassPage.module.css';

export default function ClassPage() {
  const inAddress = useCode('class');
  const classLink = useSaved((saved) => saved.classLink);
  const t = usePageWords(useData({ kind: 'pages' }));
  const list = useData({ kind: 'list' });
  // Without a code, the page shows the link that is in use.
  const code = inAddress === '' ? (classLink?.code ?? '') : inAddress;
  const link = code === null || code === '' ? null : decodeClass(code);
  return (
    <div className={text.page}>
      <h1 tabIndex={-1}>{t('pages.class.title')}</h1>
      {code === null ? (
        <>
          <p>{t('pages.class.noScript')}</p>
          <WaysOn first="home" />
        </>
      ) : link === null ? (
        <CodeRefused first="home" lines={[t('pages.class.nothing'), t('pages.class.wayOn')]} />
      ) : !link.ok ? (
        <CodeRefused first="home" lines={[t('pages.class.refused.title'), t(`pages.class.refused.${link.why}`), t('pages.class.wayOn')]} />
      ) : (
        <Chosen key={code} t={t} code={code} link={link.value} known={list?.lessons ?? []} />
      )}
    </div>
  );
}

interface ChosenProps {
  readonly t: Words['t'];
  readonly code: string;
  readonly link: ClassLink;
  readonly known: readonly SiteLesson[];
}

function Chosen({ t, code, link, known }: ChosenProps) {
  const { t: shell } = useWords();
  const store = useStore();
  const saved = useSaved((all) => all);
  const { chosen, gone, changed } = classLessons(known, link.lessons);
  if (chosen[0] === undefined)
    return <CodeRefused first="home" lines={[t('pages.class.refused.title'), t('pages.class.refused.gone'), t('pages.class.wayOn')]} />;
  const begin = () =>
    store.update((now) => ({ ...now, classLink: { code, steps: Object.fromEntries(chosen.map(({ lesson, steps }) => [lesson.id, steps])) } }));
  const inUse = saved.classLink?.code === code;
  return (
    <>
      <p className="lead">{t('pages.class.lead')}</p>
      <OtherLanguage t={t} code={code} wanted={link.language} />
      {gone && <p>{t('pages.class.gone')}</p>}
      {changed && <p>{t('pages.class.changed')}</p>}
      <ol className={styles.lessons}>
        {chosen.map(({ lesson, count }) => (
          <li key={lesson.id} className={`sheet ${styles.lesson}`}>
            <p className="small soft">
              {withBdi(`${shell(`ui.band.${lesson.band}`)} · ${shell('ui.step.lesson', { n: lesson.number })}`)}
            </p>
            <h2>{lesson.title}</h2>
            <p>{lesson.summary}</p>
            <p className="small">
              {count === lesson.steps.length
                ? withBdi(t('pages.class.whole', { n: count }))
                : withBdi(t('pages.class.part', { n: count, total: lesson.steps.length }))}
            </p>
            <p className={styles.start}>
              <PageLink page={{ kind: 'opening', band: lesson.band, lesson: lesson.number }} className="btn btn-go" onFollow={begin}>
                <span>
                  {shell('ui.band.start')}
                  <span className="vh"> · {lesson.title}</span>
                </span>
                <Icon of={arrowRightIcon} directional />
              </PageLink>
              {saved.lessons[lesson.id]?.closed && (
                <span className={styles.done}>
                  <Icon of={checkFatIcon} />
                  {shell('ui.band.done')}
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
      <HelpCountry t={t} wanted={link.country} />
      <section className={styles.about}>
        {saved.classLink !== null && !inUse && <p>{t('pages.class.replaces')}</p>}
        <p>{t(inUse ? 'pages.class.inUse' : 'pages.class.begin')}</p>
        {inUse && <p>{t(saved.keep ? 'pages.privacy.known.whereDevice' : 'pages.privacy.known.where')}</p>}
        <p>{t('pages.class.sent')}</p>
        <p>
          <AllLessons t={t} band={chosen[0].lesson.band} />
        </p>
      </section>
    </>
  );
}

/** Offers the language of the link; nobody is led there without having asked. */
function OtherLanguage({ t, code, wanted }: { readonly t: Words['t']; readonly code: string; readonly wanted: string }) {
  const { language } = useWords();
  const store = useStore();
  const other = languages.find((one) => one.code === wanted && one.code !== language.code);
  if (!other) return null;
  return (
    <div className={`lit ${codes.box}`}>
      <p>{t('pages.class.language')}</p>
      <p>
        <Link
          to={`${pathOf(other.code, { kind: 'class' })}#${code}`}
          className="btn btn-line"
          lang={other.tag}
          hrefLang={other.tag}
          dir={other.direction}
          onClick={() => store.update((saved) => ({ ...saved, language: other.code }))}
        >
          {other.name}
        </Link>
      </p>
    </div>
  );
}

/** Asks before the country for helplines is set. */
function HelpCountry({ t, wanted }: { readonly t: Words['t']; readonly wanted: string | null }) {
  const store = useStore();
  const chosen = useSaved((saved) => saved.country);
  const announce = useAnnounce();
  const [answer, setAnswer] = useState<'countrySet' | 'countryLeft' | null>(null);
  // A country we have no helplines for would only make the help card poorer.
  const country = useCountries().find(({ code }) => code === wanted);
  if (!country || (answer === null && chosen === country.code)) return null;
  const decide = (next: 'countrySet' | 'countryLeft') => {
    if (next === 'countrySet') store.update((now) => ({ ...now, country: country.code }));
    setAnswer(next);
    announce(t(`pages.class.${next}`));
    // The buttons go; focus must not be lost with them.
    document.querySelector('main')?.querySelector('h1')?.focus();
  };
  return (
    <section className={`lit ${codes.box}`}>
      {answer === null ? (
        <>
          <h2>{withBdi(t('pages.class.country', { country: country.name }))}</h2>
          <p className={text.ways}>
            <button type="button" className="btn btn-line" onClick={() => decide('countrySet')}>
              {t('pages.class.countryYes')}
            </button>
            <button type="button" className="btn btn-line" onClick={() => decide('countryLeft')}>
              {t('pages.class.countryNo')}
            </button>
          </p>
        </>
      ) : (
        <p>{t(`pages.class.${answer}`)}</p>
      )}
    </section>
  );
}
