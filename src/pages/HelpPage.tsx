import { HelpContent } from '#src/help/HelpContent';
import { useWords } from '#src/i18n/useWords';
import styles from './TextPage.module.css';

export default function HelpPage() {
  const { t } = useWords();
  return (
    <div className={`sheet ${styles.page}`}>
      <h1 tabIndex={-1}>{t('help.title')}</h1>
      <p>{t('help.intro')}</p>
      <HelpContent group="page-country" complete />
    </div>
  );
}
