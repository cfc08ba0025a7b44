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
/** What is written by hand, and on how many lines: the page asks for two adults at least, and each person signs. */
const lines = [
  { line: 'people', places: [1, 2, 3] },
  { line: 'names', places: [1, 2, 3] },
  { line: 'review', places: [1] },
] as const;

interface Props extends ToolProps {
  /** What stands above the printed page. */
  readonly title: string;
}

export function AgreementBuilder({ t, title }: Props) {
  return (
    <section className={styles.agreement} aria-labelledby="agreement-title">
      <h2 id="agreement-title" className="no-print">
        {t('family.agreement.title')}
      </h2>
      <p className={styles.paperTitle} aria-hidden="true">
        {title}
      </p>
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
        {lines.map(({ line, places }) => (
          <div key={line}>
            <p>{t(`family.agreement.${line}`)}</p>
            {places.map((place) => (
              <span key={place} className={styles.line} />
            ))}
          </div>
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
