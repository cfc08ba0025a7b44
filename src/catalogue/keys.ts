// Which data a page needs, and where each file stands. The same names are used by the build, which writes them.

import type { Band } from '#src/address/band';
import { familyTexts, type FamilyText, type Page } from '#src/address/paths';

export type DataKey =
  | { readonly kind: 'shell' }
  | { readonly kind: 'pages' }
  | { readonly kind: 'list' }
  | { readonly kind: 'gallery' }
  | { readonly kind: 'countries' }
  | { readonly kind: 'family' }
  | { readonly kind: 'together' }
  | { readonly kind: 'search' }
  | { readonly kind: 'leaf'; readonly leaf: FamilyText }
  | { readonly kind: 'band'; readonly band: Band }
  | { readonly kind: 'lesson'; readonly band: Band; readonly number: number }
  | { readonly kind: 'guide'; readonly band: Band; readonly number: number };

/** The file of some data, relative to the folder of its language. */
export function dataFile(key: DataKey): string {
  switch (key.kind) {
    case 'shell':
    case 'pages':
    case 'list':
    case 'gallery':
    case 'countries':
    case 'family':
    case 'together':
    case 'search':
      return `${key.kind}.json`;
    case 'band':
      return `${key.band}.json`;
    case 'lesson':
      return `${key.band}/${key.number}.json`;
    case 'leaf':
      return `parents/${key.leaf}.json`;
    case 'guide':
      return `teach/${key.band}/${key.number}.json`;
  }
}

export function dataOf(page: Page): readonly DataKey[] {
  switch (page.kind) {
    case 'lessons':
      return [{ kind: 'band', band: page.band }];
    case 'opening':
    case 'step':
    case 'quiet':
    case 'closing':
      return [{ kind: 'lesson', band: page.band, number: page.lesson }];
    case 'settings':
    case 'offline':
    case 'teach':
      return [{ kind: 'pages' }, { kind: 'list' }];
    case 'privacy':
    case 'tell':
      return [{ kind: 'pages' }];
    case 'parents':
      return [{ kind: 'pages' }, { kind: 'family' }];
    case 'family': {
      const leaf = familyTexts.find((one) => one === page.leaf);
      return [
        { kind: 'pages' },
        { kind: 'family' },
        ...(leaf ? [{ kind: 'leaf' as const, leaf }] : []),
        ...(page.leaf === 'together' ? [{ kind: 'list' as const }, { kind: 'together' as const }] : []),
        ...(leaf === 'now' ? [{ kind: 'countries' as const }] : []),
      ];
    }
    case 'teaching':
      return [
        { kind: 'pages' },
        { kind: 'lesson', band: page.band, number: page.lesson },
        { kind: 'guide', band: page.band, number: page.lesson },
      ];
    case 'gallery':
      return [{ kind: 'gallery' }];
    case 'help':
      return [{ kind: 'countries' }];
    case 'class':
    case 'classLink':
      return [{ kind: 'pages' }, { kind: 'list' }, { kind: 'countries' }];
    case 'contacts':
    case 'school':
      return [{ kind: 'pages' }, { kind: 'countries' }];
    case 'home':
      return [];
  }
}
