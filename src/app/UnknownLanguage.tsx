// An address without a language we have: the same page in each language, in each language's own words.

import { Link } from '#src/ui/Link';
import { languages } from '#locales/index';
import { pathOf, type Page } from '#src/address/paths';
import { useDataIn } from '#src/catalogue/useData';
import { createWords } from '#src/i18n/words';
import styles from '#src/pages/TextPage.module.css';
import { Logo } from '#src/ui/Lantern';

export default function UnknownLanguage({ page }: { readonly page: Page | null }) {
  return (
    <main className={styles.page}>
      <Logo />
      <h1>Lamplight</h1>
      {languages.map((language) => (
        <LanguageDoor key={language.code} code={language.code} page={page} />
      ))}
    </main>
  );
}

function LanguageDoor({ code, page }: { readonly code: string; readonly page: Page | null }) {
  const shell = useDataIn(code, { kind: 'shell' });
  const language = languages.find((one) => one.code === code);
  if (!shell || !language) return null;
  const { t } = createWords(language, shell.words);
  return (
    <section lang={language.tag} dir={language.direction}>
      <p>{t('ui.error.language')}</p>
      <Link className="btn btn-line" to={pathOf(code, page ?? { kind: 'home' })} hrefLang={language.tag}>
        {language.name}
      </Link>
    </section>
  );
}
