// React's access to the catalogue: data that is there is used at once, the rest suspends the page.

import { createContext, use } from 'react';
import { useWords } from '#src/i18n/useWords';
import { createCatalogue, looksLike, type Catalogue, type DataFor, type Loaded } from './catalogue';
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
  return dataIn(key, use(use(CatalogueContext).get(language, key)));
}

/** Loads data at a person's wish; rejects when it cannot be loaded, and when it does not exist. */
export type Load = <K extends DataKey>(language: string, key: K) => Promise<DataFor<K>>;

/** For what must not make the page wait. What failed before is asked for again. */
export function useLoad(): Load {
  const catalogue = use(CatalogueContext);
  return async (language, key) => {
    catalogue.retry();
    const data = dataIn(key, await catalogue.get(language, key));
    if (data === null) throw new Error(`${language} has no ${key.kind}`);
    return data;
  };
}

function dataIn<K extends DataKey>(key: K, loaded: Loaded): DataFor<K> | null {
  if (loaded.data === null) return null;
  const result = looksLike(key, loaded.data);
  if (!result.ok) throw new Error(result.why);
  return result.value;
}
