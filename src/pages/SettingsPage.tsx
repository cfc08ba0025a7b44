import { SettingsForm } from '#src/settings/SettingsForm';
import { useWords } from '#src/i18n/useWords';
import styles from './TextPage.module.css';

export default function SettingsPage() {
  const { t } = useWords();
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('ui.settings.title')}</h1>
      <noscript>
        <p>{t('ui.settings.needsScript')}</p>
      </noscript>
      <SettingsForm className={styles.setting ?? ''} />
    </div>
  );
}
