// The family agreement: both sides tick what they promise, and what is ticked stands on the printed page. Native
// checkboxes and CSS do it, so it works without a script; nothing is stored.

import printerIcon from 'icon:printer';
import { Icon } from '#src/ui/Icon';
import type { ToolProps } from './FamilyPage';
import styles from './FamilyPage.module.css';

const themes = ['contacts', 'sharing', 'money', 'night', 'settings', 'telling', 'apart', 'carers'] as const;
/** Only some families need these. */
const extra: ReadonlySet<string> = new Set(['apart', 'carers']);
const sides = ['child', 'adult'] as const;

export function AgreementBuilder({ t }: ToolProps) {
  return (
    <section className={styles.agreement} aria-labelledby="agreement-title">
      <h2 id="agreement-title">{t('family.agreement.title')}</h2>
      <p className="no-print">{t('family.agreement.lead')}</p>
      {themes.map((theme) => (
        <fieldset key={theme} className={styles.theme}>
          <legend>{t(`family.agreement.themes.${theme}`)}</legend>
          {sides.map((side) => (
            <div key={side}>
              <p className="small soft">{t(`family.agreement.${side}`)}</p>
              {['1', '2'].map((n) => (
                <label key={n}>
                  <input type="checkbox" defaultChecked={n === '1' && !extra.has(theme)} autoComplete="off" />
                  <span>{t(`family.agreement.promises.${theme}.${side}.${n}`)}</span>
                </label>
              ))}
            </div>
          ))}
        </fieldset>
      ))}
      <div className={styles.lines} aria-hidden="true">
        {(['people', 'review', 'names'] as const).map((line) => (
          <p key={line} data-line={line}>
            {t(`family.agreement.${line}`)}
          </p>
        ))}
      </div>
      <p className="needs-js no-print">
        <button type="button" className="btn btn-go" onClick={() => window.print()}>
          <Icon of={printerIcon} />
          {t('family.agreement.print')}
        </button>
      </p>
    </section>
  );
}
