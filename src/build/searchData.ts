// What can be found on the parents' and teachers' pages of one language.

import { familyTexts } from '#src/address/paths';
import type { SearchData, SearchEntry } from '#src/catalogue/data';
import type { Language } from '#locales/index';
import { guideDataOf, lessonData, type Content } from './content';
import { namedCountries, readCountries } from './countries';
import { leafData } from './family';
import { textsOf } from './leaf';
import { searchWords } from './searchWords';
import { flatten, placeFixed, readWords } from './words';

export function searchData(content: Content, language: Language): SearchData {
  const fixed = flatten(readWords(content.root, language.code, 'fixed') ?? {});
  const words = (file: string) => flatten(readWords(content.root, language.code, file) ?? {});
  const family = words('family');
  const pages = words('pages');
  const help = words('help');
  const typed = searchWords(content, language);
  const under = (all: Readonly<Record<string, string>>, prefix: string) =>
    Object.entries(all)
      .filter(([key]) => key.startsWith(prefix))
      .map(([, text]) => placeFixed(text, fixed))
      .join(' ');
  const entries: SearchEntry[] = familyTexts.map((leaf) => {
    const [title = '', ...rest] = textsOf(leafData(content, language, leaf));
    return { id: leaf, page: { kind: 'family', leaf }, reader: 'parents', title, text: rest.join(' '), words: typed(leaf) };
  });
  for (const leaf of ['cards', 'together'] as const)
    entries.push({
      id: leaf,
      page: { kind: 'family', leaf },
      reader: 'parents',
      title: family[`${leaf}.title`] ?? '',
      text: under(family, `${leaf}.`),
      words: typed(leaf),
    });
  const countries = namedCountries(readCountries(content.root).countries, language);
  entries.push({
    id: 'help',
    page: { kind: 'help' },
    reader: 'everyone',
    title: family['search.help'] ?? '',
    text: [under(help, 'kinds.'), ...countries.flatMap(({ name, entries: services }) => [name, ...services.map((service) => service.name ?? '')])].join(' '),
    words: typed('help'),
  });
  entries.push({ id: 'teach', page: { kind: 'teach' }, reader: 'teachers', title: family['search.start'] ?? '', text: under(pages, 'teach.'), words: '' });
  const lessons = new Map(content.lessons.map((lesson) => [lesson.id, lesson]));
  for (const guide of content.guides) {
    const lesson = lessons.get(guide.lesson);
    if (!lesson) continue;
    const own = lessonData(content, language.code, lesson).words;
    const plan = guideDataOf(content, language.code, guide).words;
    entries.push({
      id: lesson.id,
      page: { kind: 'teaching', band: lesson.band, lesson: lesson.number, screen: 'plan' },
      reader: 'teachers',
      title: own['title'] ?? '',
      text: [own['summary'], own['question'], under(own, 'keyWords.'), ...Object.values(plan)].join(' '),
      words: '',
    });
  }
  return { entries, ignored: typed('ignored') };
}
