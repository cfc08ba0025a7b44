// Every data file of one language: its path within the language's folder, and its content.

import { bands } from '#src/address/band';
import { dataFile } from '#src/catalogue/keys';
import type { Language } from '#locales/index';
import { bandData, lessonData, pagesData, shellData, type Content } from './content';
import { namedCountries, readCountries } from './countries';
import { galleryData } from './gallery';

export function dataFiles(content: Content, language: Language): ReadonlyMap<string, () => unknown> {
  const files = new Map<string, () => unknown>([
    [dataFile({ kind: 'shell' }), () => shellData(content, language.code)],
    [dataFile({ kind: 'pages' }), () => pagesData(content, language.code)],
    [dataFile({ kind: 'countries' }), () => ({ countries: namedCountries(readCountries(content.root).countries, language) })],
    [dataFile({ kind: 'gallery' }), () => galleryData(content, language.code)],
  ]);
  for (const band of bands) files.set(dataFile({ kind: 'band', band }), () => bandData(content, language.code, band));
  for (const lesson of content.lessons)
    files.set(dataFile({ kind: 'lesson', band: lesson.band, number: lesson.number }), () =>
      lessonData(content, language.code, lesson),
    );
  return files;
}
