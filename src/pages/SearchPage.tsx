// Search over the parents' and teachers' pages. Index and code come when someone searches; what is typed stays on
// the page.

import { use, useState, type FormEvent } from 'react';
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

type Found = { readonly query: string; readonly entries: readonly SearchEntry[] } | 'failed' | null;

export function SearchPage({ t }: ToolProps) {
  const { language } = useWords();
  const announce = useAnnounce();
  const catalogue = use(CatalogueContext);
  const [found, setFound] = useState<Found>(null);
  const searchFor = async (query: string) => {
    try {
      const key = { kind: 'search' as const };
      const [{ createSearch }, { data }] = await Promise.all([import('#src/search/search'), catalogue.get(language.code, key)]);
      const parsed = looksLike(key, data);
      if (!parsed.ok) throw new Error(parsed.why);
      const entries = entriesFor(parsed.value, createSearch(parsed.value)(query));
      setFound({ query, entries });
      announce(entries.length > 0 ? t('family.search.found', { count: entries.length, n: entries.length }) : t('family.search.none', { text: query }));
    } catch {
      catalogue.retry();
      setFound('failed');
      announce(t('family.search.failed'));
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = new FormData(event.currentTarget).get('words');
    if (typeof query === 'string' && query.trim() !== '') void searchFor(query.trim().slice(0, longest));
  };
  return (
    <>
      <h1 tabIndex={-1}>{t('family.search.title')}</h1>
      <search className="needs-js">
        <form className={styles.search} onSubmit={submit} autoComplete="off">
        <label htmlFor="search-words">{t('family.search.label')}</label>
        <span>
          <input className={form.input} id="search-words" name="words" type="search" maxLength={longest} autoComplete="off" autoCapitalize="none" enterKeyHint="search" />
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
          <ul className={styles.found}>
            {found.entries.map((entry) => (
              <li key={entry.id}>
                <PageLink page={entry.page}>{entry.title}</PageLink>
                <span className="small soft">{t(`family.search.${entry.reader}`)}</span>
              </li>
            ))}
          </ul>
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
