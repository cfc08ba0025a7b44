import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { connect, type ViewProps } from '#src/activities/connect';
import {
  opinion,
  opinionPoints,
  type OpinionAction,
  type OpinionActivity,
  type OpinionPoint,
  type OpinionState,
} from './definition';
import styles from './View.module.css';

export function OpinionView({
  activity,
  text,
}: ViewProps<OpinionActivity, OpinionState, OpinionAction>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [picked, setPicked] = useState<OpinionPoint | null>(null);
  const scale = useRef<HTMLFieldSetElement>(null);
  const thought = text(`${activity.id}.thought`);

  // Talks to the DOM: takes over a point picked before hydration.
  useLayoutEffect(() => {
    const early = scale.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    const point = opinionPoints.find((one) => one === early);
    if (point !== undefined) setPicked(point);
  }, []);

  return (
    <fieldset ref={scale} className={styles.scale}>
      <legend className={styles.statement}>{text(`${activity.id}.statement`)}</legend>
      <p className={`small soft ${styles.how}`}>{t('activities.opinion.how')}</p>
      {opinionPoints.map((point) => (
        <span key={point} className={styles.point}>
          <input
            type="radio"
            name={activity.id}
            id={`${activity.id}-${point}`}
            value={point}
            checked={picked === point}
            onChange={() => {
              setPicked(point);
              announce(`${t('activities.opinion.after')} ${thought}`);
            }}
          />
          <label htmlFor={`${activity.id}-${point}`}>{t(`activities.opinion.scale.${point}`)}</label>
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
