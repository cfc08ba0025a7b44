import { useState } from 'react';
import { useData } from '#src/catalogue/useData';
import { forget, forgetAll, isLesson } from '#src/offline/keep';
import { KeepLanguage } from '#src/offline/KeepLanguage';
import { BackButton } from '#src/settings/BackButton';
import { ResumeCode } from '#src/settings/ResumeCode';
import { SettingsForm } from '#src/settings/SettingsForm';
import { useWords } from '#src/i18n/useWords';
import { usePageWords } from './usePageWords';
import form from '#src/ui/Form.module.css';
import styles from './TextPage.module.css';
import settings from './SettingsPage.module.css';

export default function SettingsPage() {
  const { t } = useWords();
  const pageWords = usePageWords(useData({ kind: 'pages' }));
  const lessons = useData({ kind: 'list' })?.lessons ?? [];
  const [erased, setErased] = useState(0);
  const startAnew = () => setErased((count) => count + 1);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('ui.settings.title')}</h1>
      <noscript>
        <p>{t('ui.settings.needsScript')}</p>
      </noscript>
      <SettingsForm
        className={`needs-js ${form.choices} ${styles.setting}`}
        // Lessons are kept because the place is; a whole language was asked for by itself.
        onKeepNothing={() => forget(isLesson).then(startAnew)}
        onErase={() => forgetAll().then(startAnew)}
      >
        <KeepLanguage key={erased} t={pageWords} className={`${form.choices} ${styles.setting}`} waysClassName={styles.ways ?? ''} />
      </SettingsForm>
      <ResumeCode t={pageWords} lessons={lessons} className={settings.form ?? ''} codeClassName={settings.code ?? ''} />
      <BackButton />
    </div>
  );
}
