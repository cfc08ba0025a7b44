// What the site knows, told live: what is stored, word for word, and what was asked of whom since the visit began. A
// school's technician can hold it against the browser's own tools.

import { useSyncExternalStore, type ReactNode } from 'react';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import { freshSaved } from '#src/storage/saved';
import { useClassChecks } from '#src/storage/useClassChecks';
import { useSaved } from '#src/storage/useSaved';

interface Props {
  /** The words of the page. */
  readonly t: Words['t'];
  readonly listClassName: string;
  /** More lines of the list. */
  readonly children: ReactNode;
}

export function KnownHere({ t, listClassName, children }: Props) {
  const { language } = useWords();
  const saved = useSaved((all) => all);
  const totals = Object.keys(useClassChecks()).length;
  const loaded = useSyncExternalStore(followRequests, countRequests, () => null);
  const say = (key: string, values?: Readonly<Record<string, string | number>>) => (
    // One element: the items of a list are grids.
    <span>{withBdi(t(`pages.privacy.known.${key}`, values))}</span>
  );
  const text = JSON.stringify(saved, null, 2);
  const sessions = Object.values(saved.lessons);
  const untouched = text === JSON.stringify(freshSaved, null, 2);
  const [files = 0, host = '', others = ''] = loaded === null ? [] : loaded.split(' ');
  return (
    <section className="needs-js">
      <h2>{say('title')}</h2>
      <ul className={listClassName}>
        {totals > 0 && <li><span>{withBdi(t('pages.classCheck.known', { n: totals }))}</span></li>}
        {untouched ? (
          totals === 0 && <li>{say('nothing')}</li>
        ) : (
          <>
            <li>{say(saved.keep ? 'whereDevice' : 'where')}</li>
            <li>{say('begun', { n: sessions.length })}</li>
            <li>{say('finished', { n: sessions.filter(({ closed }) => closed).length })}</li>
            <li>
              {saved.country === null
                ? say('noCountry')
                : say('country', { country: new Intl.DisplayNames([language.tag], { type: 'region' }).of(saved.country) ?? saved.country })}
            </li>
            {saved.school !== null && <li>{say('school')}</li>}
            {saved.classLink !== null && <li><span>{t('pages.class.known')}</span></li>}
          </>
        )}
        {children}
        {loaded !== null && (
          <>
            {document.cookie === '' && <li>{say('cookies')}</li>}
            <li>{others === '' ? say('requests', { n: files, host }) : say('others', { hosts: others })}</li>
            <li>{say('check', { host })}</li>
          </>
        )}
      </ul>
      {!untouched && (
        <details>
          <summary className="btn btn-line">{say('raw')}</summary>
          <pre dir="ltr">{text}</pre>
        </details>
      )}
    </section>
  );
}

function followRequests(onChange: () => void): () => void {
  if (typeof PerformanceObserver === 'undefined') return () => {};
  const observer = new PerformanceObserver(onChange);
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}

/** "<number of files> <our host> <other hosts>", as one text, so that it is the same as long as nothing changes. */
function countRequests(): string {
  const files = performance.getEntriesByType('resource');
  const own = window.location.host;
  const others = new Set(files.map(({ name }) => new URL(name, window.location.href).host).filter((host) => host !== own && host !== ''));
  return [files.length, own, [...others].join(',')].join(' ').trim();
}
