// What comes after telling, and who comes next if nobody listened (curriculum 4.5): in help, and beside the words for
// telling.

import arrowCounterClockwiseIcon from 'icon:arrow-counter-clockwise';
import handHeartIcon from 'icon:hand-heart';
import { useWords } from '#src/i18n/useWords';
import { Icon } from '#src/ui/Icon';
import styles from './Help.module.css';

const after = ['listen', 'thank', 'tell', 'hear', 'later'] as const;
const again = ['same', 'other', 'outside', 'line'] as const;

export function AfterTelling() {
  const { t } = useWords();
  return (
    <>
      <section className={styles.route}>
        <Icon of={handHeartIcon} />
        <div className="stack">
          <h2>{t('help.after.title')}</h2>
          <ol className={styles.order}>
            {after.map((step) => (
              <li key={step}>{t(`help.after.${step}`)}</li>
            ))}
          </ol>
          <p>{t('help.after.different')}</p>
        </div>
      </section>
      <section className={styles.route}>
        <Icon of={arrowCounterClockwiseIcon} />
        <div className="stack">
          <h2>{t('help.again.title')}</h2>
          <p>{t('help.again.lead')}</p>
          <ol className={styles.order}>
            {again.map((step) => (
              <li key={step}>{t(`help.again.${step}`)}</li>
            ))}
          </ol>
        </div>
      </section>
    </>
  );
}
