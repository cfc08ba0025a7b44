import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { connect, type ViewProps } from '#src/activities/connect';
import {
  opinion,
  opinionPoints,
  statementsOf,
  type OpinionAction,
  type OpinionActivity,
  type OpinionPoint,
  type OpinionState,
} from './definition';
import styles from './View.module.css';

export function OpinionView({ activity, text }: ViewProps<OpinionActivity, OpinionState, OpinionAction>) {
  return (
    <div className={styles.statements}>
      {statementsOf(activity).map((key) => (
        <Scale key={key} name={key.replace('.', '-')} statement={text(`${key}.statement`)} thought={text(`${key}.thought`)} />
      ))}
    </div>
  );
}

function Scale({ name, statement, thought }: {
  readonly name: string;
  readonly statement: string;
  readonly thought: string;
}) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [picked, setPicked] = useState<OpinionPoint | null>(null);
  const scale = useRef<HTMLFieldSetElement>(null);

  // Talks to the DOM: takes over a point picked before hydration.
  useLayoutEffect(() => {
    const early = scale.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    const point = opinionPoints.find((one) => one === early);
    if (point !== undefined) setPicked(point);
  }, []);

  return (
    <fieldset ref={scale} className={styles.scale}>
      <legend className={styles.statement}>{statement}</legend>
      <p className={`small soft ${styles.how}`}>{t('activities.opinion.how')}</p>
      {opinionPoints.map((point) => (
        <span key={point} className={styles.point}>
          <input
            type="radio"
            name={name}
            id={`${name}-${point}`}
            value={point}
            checked={picked === point}
            onChange={() => {
              setPicked(point);
              announce(`${t('activities.opinion.after')} ${thought}`);
            }}
          />
          <label htmlFor={`${name}-${point}`}>{t(`activities.opinion.scale.${point}`)}</label>
        </span>
      ))}
      <div className={`lit ${styles.thought}`}>
        <p className="small soft">{t('activities.opinion.after')}</p>
        <p>{thought}</p>
      </div>
    </fieldset>
  );
}

export default connect(opinion, OpinionView);
