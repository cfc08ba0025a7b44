// React's access to the catalogue: data that is there is used at once, the rest suspends the page.

import { createContext, use } from 'react';
import { useWords } from '#src/i18n/useWords';
import { createCatalogue, looksLike, type Catalogue, type DataFor } from './catalogue';
import type { DataKey } from './keys';

export const CatalogueContext = createContext<Catalogue>(
  createCatalogue(() => Promise.reject(new Error('There is no catalogue.'))),
);

/** The data for `key` in the page's language; `null` when it does not exist. Throws when it cannot be loaded. */
export function useData<K extends DataKey>(key: K): DataFor<K> | null {
  const { language } = useWords();
  return useDataIn(language.code, key);
}

/** Asks again for what could not be loaded. */
export function useRetry(): () => void {
  return use(CatalogueContext).retry;
}

export function useDataIn<K extends DataKey>(language: string, key: K): DataFor<K> | null {
  const loaded = use(use(CatalogueContext).get(language, key));
  if (loaded.data === null) return null;
  const result = looksLike(key, loaded.data);
  if (!result.ok) throw new Error(result.why);
  return result.value;
}
