// Feel, Name, Choose, Tell: the four panes of one lantern (curriculum 3.2).

import { useWords } from '#src/i18n/useWords';
import styles from './Panes.module.css';

const panes = ['feel', 'name', 'choose', 'tell'] as const;

export function Panes() {
  const { t } = useWords();
  return (
    <details className={styles.panes}>
      <summary className={styles.names}>
        <span className="vh">{t('activities.panes.title')}</span>
        {panes.map((pane) => (
          <span key={pane} className={styles.name} data-pane={pane} aria-hidden="true">
            {t(`activities.panes.${pane}.name`)}
          </span>
        ))}
      </summary>
      <div className={styles.texts}>
        <p className="small">{t('activities.panes.intro')}</p>
        <dl>
          {panes.map((pane) => (
            <div key={pane}>
              <dt>{t(`activities.panes.${pane}.name`)}</dt>
              <dd>{t(`activities.panes.${pane}.text`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
