import { useWords } from '#src/i18n/useWords';
import { PictureImage } from '#src/ui/PictureImage';
import { connect, type ViewProps } from '#src/activities/connect';
import { breathe, type BreatheAction, type BreatheActivity, type BreatheState } from './definition';
import styles from './View.module.css';

export function BreatheView({ activity, text, picture }: ViewProps<BreatheActivity, BreatheState, BreatheAction>) {
  const { t } = useWords();
  return (
    <div className={styles.calm}>
      <PictureImage
        picture={picture(activity.picture)}
        alt={text(`${activity.id}.alt`)}
        className={styles.picture}
        eager
      />
      <div className="stack">
        <p className="lead">{text(`${activity.id}.intro`)}</p>
        <ol className={styles.lines}>
          {activity.lines.map((line) => (
            <li key={line}>{text(`${activity.id}.lines.${line}`)}</li>
          ))}
        </ol>
        <p className="soft">{t('activities.breathe.how')}</p>
      </div>
    </div>
  );
}

export default connect(breathe, BreatheView);
