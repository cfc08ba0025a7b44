import caretDownIcon from 'icon:caret-down';
import checkFatIcon from 'icon:check-fat';
import dotsThreeIcon from 'icon:dots-three';
import handPalmIcon from 'icon:hand-palm';
import { connect, type ViewProps } from '#src/activities/connect';
import { useWords } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { Icon } from '#src/ui/Icon';
import { lineIds, spot, type SpotAction, type SpotActivity, type SpotState } from './definition';
import styles from './View.module.css';

const icons = { sign: handPalmIcon, fine: dotsThreeIcon, good: checkFatIcon } as const;

export function SpotView({ activity, state, dispatch, text }: ViewProps<SpotActivity, SpotState, SpotAction>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const all = state.opened.length === lineIds(activity).length;
  return (
    <div className="stack">
      <p className="measure">{text(`${activity.id}.intro`)}</p>
      {activity.artefacts.map((artefact) => (
        <section key={artefact.id} className={`sheet ${styles.artefact}`} data-form={artefact.form}>
          <h2 className={styles.from}>{text(`${activity.id}.${artefact.id}.from`)}</h2>
          <ul className={styles.lines}>
            {artefact.lines.map((line) => {
              const id = `${artefact.id}.${line.id}`;
              const key = `${activity.id}.${artefact.id}.lines.${line.id}`;
              return (
                <li key={line.id}>
                  <details
                    className={styles.line}
                    data-kind={line.kind}
                    open={state.opened.includes(id)}
                    onToggle={(event) => {
                      const on = event.currentTarget.open;
                      if (on !== state.opened.includes(id)) dispatch({ kind: 'open', line: id, on });
                    }}
                  >
                    <summary>
                      <span className={styles.text}>{text(`${key}.text`)}</span>
                      <Icon of={caretDownIcon} />
                    </summary>
                    <p className={styles.why}>
                      <b>
                        <Icon of={icons[line.kind]} />
                        {t(`activities.spot.${line.kind}`)}
                      </b>{' '}
                      {text(`${key}.why`)}
                    </p>
                  </details>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {!all && (
        <p className="needs-js">
          <button
            type="button"
            className="btn btn-line"
            onClick={(event) => {
              dispatch({ kind: 'openAll' });
              announce(text(`${activity.id}.end`));
              // The button goes; focus stays with what it opened.
              event.currentTarget.closest('div')?.querySelector('summary')?.focus();
            }}
          >
            {t('activities.spot.rest')}
          </button>
        </p>
      )}
      <p className={`lit ${styles.end}`}>{text(`${activity.id}.end`)}</p>
    </div>
  );
}

export default connect(spot, SpotView);
