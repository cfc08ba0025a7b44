import { useData } from '#src/catalogue/useData';
import { ResumeCode } from '#src/settings/ResumeCode';
import { SettingsForm } from '#src/settings/SettingsForm';
import { useWords } from '#src/i18n/useWords';
import { usePageWords } from './usePageWords';
import styles from './TextPage.module.css';
import settings from './SettingsPage.module.css';

export default function SettingsPage() {
  const { t } = useWords();
  const data = useData({ kind: 'pages' });
  const pageWords = usePageWords(data);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('ui.settings.title')}</h1>
      <noscript>
        <p>{t('ui.settings.needsScript')}</p>
      </noscript>
      <SettingsForm className={styles.setting ?? ''} />
      <ResumeCode t={pageWords} lessons={data?.lessons ?? []} className={settings.form ?? ''} codeClassName={settings.code ?? ''} />
    </div>
  );
}
