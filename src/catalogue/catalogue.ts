// The only door to data. Loads a file once per language and keeps it for the visit; a file that is missing is told
// apart from one that could not be loaded.

import { arrived } from '#src/content/arrived';
import { failure, success, type Result } from '#src/content/result';
import { isRecord } from '#src/content/saved';
import type { CountriesData } from './countryData';
import type { BandData, FamilyData, GalleryData, GuideData, LeafData, LessonData, ListData, PagesData, SearchData, ShellData, TogetherData } from './data';
import { dataFile, type DataKey } from './keys';

/** The data of each kind of key. */
interface DataByKind {
  readonly shell: ShellData;
  readonly pages: PagesData;
  readonly list: ListData;
  readonly gallery: GalleryData;
  readonly countries: CountriesData;
  readonly band: BandData;
  readonly lesson: LessonData;
  readonly guide: GuideData;
  readonly family: FamilyData;
  readonly together: TogetherData;
  readonly leaf: LeafData;
  readonly search: SearchData;
}

export type DataFor<K extends DataKey> = DataByKind[K['kind']];

/** Brings the parsed JSON of an address, `null` when the server says that it does not exist; rejects otherwise. */
export type FetchJson = (path: string) => Promise<unknown>;

export interface Catalogue {
  /**
   * Always the same promise for the same data. Once the data is there, React's `use` reads it without waiting. A failure
   * stays until `retry`, so that a page can tell of it.
   */
  get(language: string, key: DataKey): Promise<Loaded>;
  /** Lets everything that failed be asked for again. */
  retry(): void;
}

export interface Loaded {
  /** `null` when the file does not exist. */
  readonly data: unknown;
}

export function createCatalogue(fetchJson: FetchJson, ready: Readonly<Record<string, unknown>> = {}): Catalogue {
  const loaded = new Map<string, Promise<Loaded>>(
    Object.entries(ready).map(([path, data]) => [path, arrived(Promise.resolve({ data }), { data })]),
  );
  const failed = new Set<string>();
  return {
    retry() {
      for (const path of failed) loaded.delete(path);
      failed.clear();
    },
    get(language, key) {
      const path = `${language}/${dataFile(key)}`;
      const known = loaded.get(path);
      if (known) return known;
      const promise: Promise<Loaded> = fetchJson(path).then(
        (data) => {
          const result = { data };
          arrived(promise, result);
          return result;
        },
        (error: unknown) => {
          failed.add(path);
          throw error;
        },
      );
      loaded.set(path, promise);
      return promise;
    },
  };
}

/** A data file is ours and versioned with the program, but it came over a network: at least its outline must fit. */
export function looksLike<K extends DataKey>(key: K, data: unknown): Result<DataFor<K>> {
  return fits(key, data) ? success(data) : failure('not the expected data');
}

function fits<K extends DataKey>(key: K, data: unknown): data is DataFor<K> {
  if (!isRecord(data)) return false;
  switch (key.kind) {
    case 'shell':
      return isRecord(data['words']) && isRecord(data['pictures']);
    case 'pages':
    case 'together':
      return isRecord(data['words']);
    case 'list':
    case 'band':
      return Array.isArray(data['lessons']);
    case 'gallery':
      return Array.isArray(data['examples']) && Array.isArray(data['pictures']);
    case 'countries':
      return Array.isArray(data['countries']);
    case 'family':
      return isRecord(data['words']) && Array.isArray(data['texts']);
    case 'leaf':
      return Array.isArray(data['sections']);
    case 'search':
      return Array.isArray(data['entries']) && typeof data['ignored'] === 'string';
    case 'guide':
      return isRecord(data['guide']) && isRecord(data['words']);
    case 'lesson':
      return isRecord(data['lesson']) && Array.isArray(data['lesson']['activities']) && isRecord(data['words']);
  }
}
