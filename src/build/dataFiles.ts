// Every data file of one language: its path within the language's folder, and its content.

import { bands } from '#src/address/band';
import { dataFile } from '#src/catalogue/keys';
import type { Language } from '#locales/index';
import { bandData, guideDataOf, holding, lessonData, listData, pagesData, shellData, type Content } from './content';
import { namedCountries, readCountries } from './countries';
import { familyData, leafData, togetherData } from './family';
import { familyTexts } from '#src/address/paths';
import { galleryData } from './gallery';
import { searchData } from './searchData';

export function dataFiles(from: Content, language: Language): ReadonlyMap<string, () => unknown> {
  const content = holding(from);
  const files = new Map<string, () => unknown>([
    [dataFile({ kind: 'shell' }), () => shellData(content, language.code)],
    [dataFile({ kind: 'pages' }), () => pagesData(content, language.code)],
    [dataFile({ kind: 'list' }), () => listData(content, language.code)],
    [dataFile({ kind: 'countries' }), () => ({ countries: namedCountries(readCountries(content.root).countries, language) })],
    [dataFile({ kind: 'gallery' }), () => galleryData(content, language.code)],
  ]);
  files.set(dataFile({ kind: 'family' }), () => familyData(content, language));
  files.set(dataFile({ kind: 'together' }), () => togetherData(content, language));
  for (const leaf of familyTexts) files.set(dataFile({ kind: 'leaf', leaf }), () => leafData(content, language, leaf));
  files.set(dataFile({ kind: 'search' }), () => searchData(content, language));
  for (const band of bands) files.set(dataFile({ kind: 'band', band }), () => bandData(content, language.code, band));
  for (const lesson of content.lessons)
    files.set(dataFile({ kind: 'lesson', band: lesson.band, number: lesson.number }), () =>
      lessonData(content, language.code, lesson),
    );
  const lessons = new Map(content.lessons.map((lesson) => [lesson.id, lesson]));
  for (const guide of content.guides) {
    const lesson = lessons.get(guide.lesson);
    if (lesson)
      files.set(dataFile({ kind: 'guide', band: lesson.band, number: lesson.number }), () => guideDataOf(content, language.code, guide));
  }
  return files;
}
