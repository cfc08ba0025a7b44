// The five languages, each in its own name. A native disclosure in the top bar; a plain row on the home page.

import translateIcon from 'icon:translate';
import { Link } from '#src/ui/Link';
import { languages } from '#locales/index';
import { pathOf, type Page } from '#src/address/paths';
import { useWords, withBdi } from '#src/i18n/useWords';
import { useStore } from '#src/storage/useSaved';
import { Icon } from '#src/ui/Icon';
import styles from './Layout.module.css';

export function LanguageMenu({ page }: { readonly page: Page | null }) {
  const { t, language } = useWords();
  // An edition may hold one language only.
  if (page?.kind === 'home' || languages.length < 2) return null;
  return (
    <details className={styles.languages} name="languages">
      <summary className="chip">
        <Icon of={translateIcon} />
        <span className={styles.languageWord} aria-hidden="true">
          {language.name}
        </span>
        <span className="vh">{withBdi(t('ui.nav.changeLanguage', { name: language.name }))}</span>
      </summary>
      <LanguageRow page={page} className={`sheet ${styles.menu}`} />
    </details>
  );
}

export function LanguageRow({ page, className }: { readonly page: Page | null; readonly className?: string | undefined }) {
  const { t, language } = useWords();
  const store = useStore();
  return (
    <nav className={className} aria-label={t('ui.nav.language')}>
      {languages.map((other) => (
        <Link
          key={other.code}
          className="chip"
          to={pathOf(other.code, page ?? { kind: 'home' })}
          lang={other.tag}
          hrefLang={other.tag}
          dir={other.direction}
          aria-current={other.code === language.code ? 'true' : undefined}
          onClick={() => store.update((saved) => ({ ...saved, language: other.code }))}
        >
          {other.name}
        </Link>
      ))}
    </nav>
  );
}
