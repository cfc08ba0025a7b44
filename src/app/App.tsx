// The whole site inside a router: finds the language and the page of the address, and gives them their words.

import { Suspense, use, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
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
            known ? (
              <FailedLanguage words={known} page={page} startedAt={startedAt} onRetry={retry} />
            ) : (
              <ReloadPage language={language} />
            )
          }
        >
          <Site language={language} page={page} startedAt={startedAt} onWords={setKnown} />
        </Boundary>
      ) : ( <UnknownLanguage page={page} />
      )}
    </Suspense>
  );
}

/** Not even words came. Links need none: one asks the server for the page as it was written, one leaves and says where to. */
function ReloadPage({ language }: { readonly language: Language }) {
  const heading = useRef<HTMLHeadingElement>(null);

  // Talks to the DOM: the page that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="wrap stack">
      <h1 ref={heading} tabIndex={-1}>
        Lamplight
      </h1>
      <p>
        <a className="btn btn-line" href={window.location.href}>
          {language.name}
        </a>
      </p>
      <p>
        <a className="btn btn-leave" href={language.exit} rel="noreferrer nofollow">
          <bdi dir="ltr">{new URL(language.exit).host}</bdi>
        </a>
      </p>
    </main>
  );
}

interface FailedLanguageProps {
  /** Of the language before, in which the document still is. */
  readonly words: Words;
  readonly page: Page | null;
  readonly startedAt: string;
  readonly onRetry: () => void;
}

/** In the frame of every page: help and the ways out need no network. */
function FailedLanguage({ words, page, startedAt, onRetry }: FailedLanguageProps) {
  return (
    <WordsContext value={words}>
      <AnnouncerProvider>
        <Layout page={page} startedAt={startedAt}>
          <FailedPage onRetry={onRetry} />
        </Layout>
      </AnnouncerProvider>
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
          <Boundary
            key={JSON.stringify(page)}
            fallback={(retry) => <FailedPage onRetry={retry} />}
            onRecovered={() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })}
          >
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
