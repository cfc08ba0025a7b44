// Search over the parents' and teachers' pages. Index and code come when someone searches; what is typed stays in
// the tab.

import { use, useEffect, useEffectEvent, useState, type FormEvent } from 'react';
import { useLocation } from 'react-router';
import type { SearchData, SearchEntry } from '#src/catalogue/data';
import { looksLike } from '#src/catalogue/catalogue';
import { CatalogueContext } from '#src/catalogue/useData';
import { useWords, withBdi } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { PageLink } from '#src/ui/PageLink';
import form from '#src/ui/Form.module.css';
import type { ToolProps } from './FamilyPage';
import styles from './FamilyPage.module.css';

/** Longer than any question; a pasted page would only be slow. */
const longest = 80;

/**
 * What was looked for last, and at which step of the tab's history: whoever comes back from a page that was found sees the
 * others again. In memory only, so that it goes with the tab.
 */
let last: { readonly key: string; readonly query: string } | null = null;

type Found = { readonly query: string; readonly entries: readonly SearchEntry[] } | 'failed';

export function SearchPage({ t }: ToolProps) {
  const { language } = useWords();
  const announce = useAnnounce();
  const catalogue = use(CatalogueContext);
  const { key: step } = useLocation();
  const [before] = useState(() => (last?.key === step ? last.query : null));
  const [found, setFound] = useState<Found | null>(null);
  const lookFor = async (query: string): Promise<Found> => {
    last = { key: step, query };
    try {
      const key = { kind: 'search' as const };
      const [{ createSearch }, { data }] = await Promise.all([import('#src/search/search'), catalogue.get(language.code, key)]);
      const parsed = looksLike(key, data);
      if (!parsed.ok) throw new Error(parsed.why);
      return { query, entries: entriesFor(parsed.value, createSearch(parsed.value)(query)) };
    } catch {
      catalogue.retry();
      return 'failed';
    }
  };
  const show = (now: Found) => {
    setFound(now);
    if (now === 'failed') announce(t('family.search.failed'));
    else if (now.entries.length > 0) announce(t('family.search.found', { count: now.entries.length, n: now.entries.length }));
    else announce(`${t('family.search.none', { text: now.query })} ${t('family.search.other')}`);
  };
  const returned = useEffectEvent(() => {
    if (before !== null) void lookFor(before).then(show);
  });
  // Brings the index again, which is in the cache.
  useEffect(() => returned(), []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = new FormData(event.currentTarget).get('words');
    if (typeof query === 'string' && query.trim() !== '') void lookFor(query.trim().slice(0, longest)).then(show);
  };
  return (
    <>
      <h1 tabIndex={-1}>{t('family.search.title')}</h1>
      <noscript>
        <p>{t('family.search.needsScript')}</p>
      </noscript>
      <search className="needs-js">
        <form className={styles.search} onSubmit={submit} autoComplete="off">
        <label htmlFor="search-words">{t('family.search.label')}</label>
        <span>
          <input className={form.input} id="search-words" name="words" type="search" defaultValue={before ?? ''} maxLength={longest} autoComplete="off" autoCapitalize="none" enterKeyHint="search" />
          <button className="btn btn-go">{t('family.search.go')}</button>
        </span>
        <small className="soft">{t('family.search.hint')}</small>
        </form>
      </search>
      {found === 'failed' && <p>{t('family.search.failed')}</p>}
      {found !== null && found !== 'failed' && (
        <section>
          <h2>
            {withBdi(
              found.entries.length > 0
                ? t('family.search.found', { count: found.entries.length, n: found.entries.length })
                : t('family.search.none', { text: found.query }),
            )}
          </h2>
          {found.entries.length === 0 ? (
            <p>{t('family.search.other')}</p>
          ) : (
            <ul className={styles.found}>
              {found.entries.map((entry) => (
                <li key={entry.id}>
                  <PageLink page={entry.page}>{entry.title}</PageLink>
                  <span className="small soft">{t(`family.search.${entry.reader}`)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <p>
        <PageLink page={{ kind: 'parents' }}>{t('family.all')}</PageLink>
      </p>
    </>
  );
}

function entriesFor(data: SearchData, ids: readonly string[]): readonly SearchEntry[] {
  return ids.flatMap((id) => data.entries.find((entry) => entry.id === id) ?? []);
}
