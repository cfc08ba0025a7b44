// The whole site inside a router: finds the language and the page of the address, and gives them their words.

import { Suspense, use, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { languages, type Language } from '#locales/index';
import { bandOf, parsePath, type Page } from '#src/address/paths';
import { useDataIn } from '#src/catalogue/useData';
import { WordsContext } from '#src/i18n/useWords';
import { createWords, type Words } from '#src/i18n/words';
import { isLeaving } from '#src/leave/leave';
import { useSaved } from '#src/storage/useSaved';
import { AnnouncerProvider } from '#src/ui/Announcer';
import { Boundary } from '#src/ui/Boundary';
import { preloadable } from '#src/ui/preloadable';
import { FailedPage } from './FailedPage';
import { Layout } from './Layout';
import { PageOf } from './PageOf';
import { titleOf } from './title';
import { facesOf, wholeStyle } from './wholeStyle';

const UnknownLanguage = preloadable(() => import('./UnknownLanguage'));

export function App() {
  const { pathname } = useLocation();
  const { language: code, page } = parsePath(pathname);
  // The words of the last language that came: if the next one does not come, they can say so.
  const [known, setKnown] = useState<Words | null>(null);
  const [startedAt] = useState(pathname);
  const language = languages.find((one) => one.code === code);
  return (
    <Suspense fallback={null}>
      {language ? (
        <Boundary
          key={language.code}
          fallback={(retry) =>
            known ? <FailedLanguage words={known} onRetry={retry} /> : <ReloadPage name={language.name} />
          }
        >
          <Site language={language} page={page} startedAt={startedAt} onWords={setKnown} />
        </Boundary>
      ) : ( <UnknownLanguage page={page} />
      )}
    </Suspense>
  );
}

/** Not even the words of the language came. A link needs none: it asks the server for the page as it was written. */
function ReloadPage({ name }: { readonly name: string }) {
  return (
    <main className="wrap">
      <h1>Lamplight</h1>
      <a className="btn btn-line" href={window.location.href}>
        {name}
      </a>
    </main>
  );
}

function FailedLanguage({ words, onRetry }: { readonly words: Words; readonly onRetry: () => void }) {
  return (
    <WordsContext value={words}>
      <main lang={words.language.tag} dir={words.language.direction}>
        <FailedPage onRetry={onRetry} />
      </main>
    </WordsContext>
  );
}

interface SiteProps {
  readonly language: Language;
  readonly page: Page | null;
  /** The path with which the visit began; a layout that is new on another path moves focus there. */
  readonly startedAt: string;
  readonly onWords: (words: Words) => void;
}

function Site({ language, page, startedAt, onWords }: SiteProps) {
  const { pathname } = useLocation();
  const first = pathname === startedAt;
  if (!first) use(wholeStyle(page));
  const shell = useDataIn(language.code, { kind: 'shell' });
  const words = useMemo(() => createWords(language, shell?.words ?? {}), [language, shell]);
  const settings = useSaved((saved) => saved.settings);

  // Talks to the app: these words have come.
  useEffect(() => onWords(words), [onWords, words]);
  const band = page && bandOf(page);

  // Talks to the document: its language, title and look follow the page and the settings. Before the page is drawn, or it
  // would be laid out twice, the first time in the direction of the language before.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language.tag;
    root.dir = language.direction;
    if (!isLeaving()) document.title = titleOf(words, page);
    setData(root, 'theme', settings.theme === 'system' ? null : settings.theme);
    setData(root, 'text', settings.textSize === '100' ? null : settings.textSize);
    setData(root, 'motion', settings.motion === 'system' ? null : settings.motion);
    setData(root, 'reading', settings.reading === 'normal' ? null : settings.reading);
    setData(root, 'band', band);
  }, [language, words, page, settings, band]);

  // Talks to the document: its typefaces. The page is drawn by now, as it is when it is opened: faces of the device stand
  // in until they have come.
  useEffect(() => void facesOf(language.code), [language]);

  return (
    <WordsContext value={words}>
      <AnnouncerProvider>
        <Layout page={page} startedAt={startedAt}>
          <Boundary key={JSON.stringify(page)} fallback={(retry) => <FailedPage onRetry={retry} />}>
            <PageOf page={page} />
          </Boundary>
        </Layout>
      </AnnouncerProvider>
    </WordsContext>
  );
}

function setData(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete element.dataset[name];
  else element.dataset[name] = value;
}
