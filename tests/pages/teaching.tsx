// A teacher's page of a lesson, with the site's own data behind it.

import { useState, type ComponentType } from 'react';
import { MemoryRouter } from 'react-router';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import type { Language } from '#locales/index';
import { guideDataOf, lessonData, pagesData, shellData } from '#src/build/content';
import { dataFiles } from '#src/build/dataFiles';
import { createCatalogue, type FetchJson } from '#src/catalogue/catalogue';
import { CatalogueContext } from '#src/catalogue/useData';
import { WordsContext } from '#src/i18n/useWords';
import { createWords, type Words } from '#src/i18n/words';
import type { Lesson } from '#src/lesson/lesson';
import type { TeachingProps } from '#src/pages/useTeaching';
import { languages } from '#locales/index';

const content = { root: process.cwd(), lessons, guides };

/** What the page of a lesson gets in a language. */
export function teaching(language: Language, lesson: Lesson): TeachingProps {
  const guide = guides.find((one) => one.lesson === lesson.id);
  if (!guide) throw new Error(`${lesson.id} has no guide.`);
  return {
    t: createWords(language, pagesData(content, language.code).words).t,
    data: lessonData(content, language.code, lesson),
    guide: guideDataOf(content, language.code, guide),
    addressOf: () => '',
  };
}

export function shellWords(language: Language): Words {
  return createWords(language, shellData(content, language.code).words);
}

const files = new Map(languages.map((language) => [language.code, dataFiles(content, language)]));

/** The server: what it has for a path such as `fr/pages.json`. */
export const served: FetchJson = async (path) => {
  const [code = '', ...file] = path.split('/');
  return files.get(code)?.get(file.join('/'))?.() ?? null;
};

interface Props {
  readonly language: Language;
  readonly lesson: Lesson;
  readonly page: ComponentType<TeachingProps>;
  readonly fetchJson?: FetchJson;
}

export function TeacherOf({ language, lesson, page: Page, fetchJson = served }: Props) {
  const [catalogue] = useState(() => createCatalogue(fetchJson));
  const [words] = useState(() => shellWords(language));
  const [props] = useState(() => teaching(language, lesson));
  return (
    <WordsContext value={words}>
      <CatalogueContext value={catalogue}>
        <MemoryRouter>
          <Page {...props} />
        </MemoryRouter>
      </CatalogueContext>
    </WordsContext>
  );
}
