// What can be found on the parents' and teachers' pages of one language.

import { familyTexts } from '#src/address/paths';
import type { SearchData, SearchEntry } from '#src/catalogue/data';
import type { Language } from '#locales/index';
import { guideDataOf, lessonData, type Content } from './content';
import { leafData } from './family';
import { textsOf } from './leaf';
import { flatten, placeFixed, readWords } from './words';

export function searchData(content: Content, language: Language): SearchData {
  const fixed = flatten(readWords(content.root, language.code, 'fixed') ?? {});
  const words = (file: string) => flatten(readWords(content.root, language.code, file) ?? {});
  const family = words('family');
  const pages = words('pages');
  const under = (all: Readonly<Record<string, string>>, prefix: string) =>
    Object.entries(all)
      .filter(([key]) => key.startsWith(prefix))
      .map(([, text]) => placeFixed(text, fixed))
      .join(' ');
  const entries: SearchEntry[] = familyTexts.map((leaf) => {
    const [title = '', ...rest] = textsOf(leafData(content, language, leaf));
    return { id: leaf, page: { kind: 'family', leaf }, title, text: rest.join(' ') };
  });
  for (const leaf of ['cards', 'together'] as const)
    entries.push({ id: leaf, page: { kind: 'family', leaf }, title: family[`${leaf}.title`] ?? '', text: under(family, `${leaf}.`) });
  entries.push({ id: 'teach', page: { kind: 'teach' }, title: pages['teach.title'] ?? '', text: under(pages, 'teach.') });
  const lessons = new Map(content.lessons.map((lesson) => [lesson.id, lesson]));
  for (const guide of content.guides) {
    const lesson = lessons.get(guide.lesson);
    if (!lesson) continue;
    const own = lessonData(content, language.code, lesson).words;
    const plan = guideDataOf(content, language.code, guide).words;
    entries.push({
      id: lesson.id,
      page: { kind: 'teaching', band: lesson.band, lesson: lesson.number, screen: 'plan' },
      title: own['title'] ?? '',
      text: [own['summary'], own['question'], under(own, 'keyWords.'), ...Object.values(plan)].join(' '),
    });
  }
  return { entries };
}
