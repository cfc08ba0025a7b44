// Starts an edition without a server: the same app, with its addresses behind the # and its data from script files that
// lie beside it, because a browser lets a page from a disk neither fetch files nor change its address.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import { languages } from '#locales/index';
import { App } from '#src/app/App';
import { createCatalogue } from '#src/catalogue/catalogue';
import { CatalogueContext } from '#src/catalogue/useData';
import { browserPlaces, createStore, followOtherTabs } from '#src/storage/store';
import { StoreContext } from '#src/storage/useSaved';
import { loadMotion } from '#src/ui/motion';
import { readData } from './readData';
import '#src/ui/fonts.css';
import '#src/ui/tokens.css';
import '#src/ui/base.css';

const store = createStore(browserPlaces());
followOtherTabs(store);
const root = document.getElementById('root');
if (window.location.hash === '') window.location.replace(`#/${firstLanguage()}/`);

/** The language last used, else one the browser wishes, else the first there is. */
function firstLanguage(): string | undefined {
  const wishes = [store.get().language, ...navigator.languages.map((tag) => tag.toLowerCase().split('-')[0])];
  const found = wishes.flatMap((wish) => languages.find(({ code, tag }) => wish === code || wish === tag) ?? [])[0];
  return (found ?? languages[0])?.code;
}

if (root)
  createRoot(root).render(
    <StrictMode>
      <StoreContext value={store}>
        <CatalogueContext value={createCatalogue(readData)}>
          <HashRouter>
            <App />
          </HashRouter>
        </CatalogueContext>
      </StoreContext>
    </StrictMode>,
  );
void loadMotion();
