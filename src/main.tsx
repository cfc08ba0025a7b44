// Starts the app: loads what the page needs, then wakes the prerendered page up. Movement comes last.

import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { languages } from '#locales/index';
import { parsePath } from '#src/address/paths';
import { App } from '#src/app/App';
import { isPrepared, prepare, restOf } from '#src/app/prepare';
import { SiteRouter } from '#src/app/SiteRouter';
import { wholeStyle } from '#src/app/wholeStyle';
import { createCatalogue } from '#src/catalogue/catalogue';
import { fetchData } from '#src/catalogue/fetchData';
import { CatalogueContext } from '#src/catalogue/useData';
import { hasArrived } from '#src/content/arrived';
import { browserPlaces, createStore, followOtherTabs } from '#src/storage/store';
import { StoreContext } from '#src/storage/useSaved';
import { basePath } from '#src/ui/basePath';
import { loadMotion } from '#src/ui/motion';
import { hasServer } from '#src/ui/place';
import '#src/ui/fonts.css';
import '#src/ui/tokens.css';
import '#src/ui/base.css';

const catalogue = createCatalogue(fetchData);
const store = createStore(browserPlaces());
followOtherTabs(store);
const root = document.getElementById('root');

/** The page of a path, which begins with the base path. */
const addressOf = (path: string) => parsePath(path.slice(basePath.length - 1));

const isOurs = (language: string) => languages.some(({ code }) => code === language);

/** What a page needs besides its style. */
async function bring(path: string): Promise<void> {
  const { language, page } = addressOf(path);
  if (isOurs(language)) await prepare(catalogue, language, page);
}

/** What a page needs that comes after another one; `null` when all of it is here. */
function bringNext(path: string): Promise<unknown> | null {
  const { language, page } = addressOf(path);
  const style = wholeStyle(page);
  if (hasArrived(style) && isOurs(language) && isPrepared(catalogue, language, page)) return null;
  return Promise.all([bring(path), style]).catch(async (error: unknown) => {
    if (!(await isReplaced())) throw error;
    // The page is opened as on a first visit, with the program of its own release.
    if (window.location.pathname === path) window.location.reload();
  });
}

/** Whether the server has a new release, and with it no longer the files of this program. */
async function isReplaced(): Promise<boolean> {
  if (!hasServer) return false;
  try {
    return (await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' })).status === 404;
  } catch {
    return false;
  }
}

async function start(element: HTMLElement): Promise<void> {
  const { language, page } = addressOf(window.location.pathname);
  try {
    await bring(window.location.pathname);
  } catch {
    // The prerendered page stays as it is and can be read and used without a script. Once the network is back,
    // the next page comes with its script.
    if (element.dataset['page'] !== 'any') return;
  }
  const site = (
    <StrictMode>
      <StoreContext value={store}>
        <CatalogueContext value={catalogue}>
          <SiteRouter basename={basePath.replace(/\/$/, '')} bring={bringNext}>
            <App />
          </SiteRouter>
        </CatalogueContext>
      </StoreContext>
    </StrictMode>
  );
  // As a transition it gives way to whoever touches the page meanwhile.
  if (element.hasChildNodes() && element.dataset['page'] !== 'any') startTransition(() => void hydrateRoot(element, site));
  else createRoot(element).render(site);
  oneByOne([
    () => wholeStyle(page),
    loadMotion,
    async () => oneByOne(await restOf(catalogue, language, page)),
    () => {
      keepLesson();
      store.subscribe(keepLesson);
    },
  ]);
}

/** Each begins when nothing else is to do, so that together they hold up nobody. What fails comes when it is needed. */
function oneByOne([first, ...others]: readonly (() => unknown)[]): void {
  if (!first) return;
  whenIdle(() => {
    void Promise.resolve(first()).catch(() => {});
    oneByOne(others);
  });
}

/** A device that keeps the place keeps the open lesson as well. Asked anew whenever something is saved: people go on. */
function keepLesson(): void {
  if (store.get().keep) void import('#src/offline/opened').then(({ keepOpened }) => keepOpened(), () => {});
}

/** Safari has no idle callback. */
function whenIdle(work: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work);
  else window.setTimeout(work, 500);
}

// In a task of its own: reading the program was one already, and whoever touches the page now comes first.
if (root) setTimeout(() => void start(root));
