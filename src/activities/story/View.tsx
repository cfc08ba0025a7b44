import { useWords, withBdi } from '#src/i18n/useWords';
import { PictureImage } from '#src/ui/PictureImage';
import { connect, type ViewProps } from '#src/activities/connect';
import { story, type StoryAction, type StoryActivity, type StoryState } from './definition';
import styles from './View.module.css';

export function StoryView({ activity, text, picture }: ViewProps<StoryActivity, StoryState, StoryAction>) {
  const { t } = useWords();
  const total = activity.panels.length;
  return (
    <div className="stack">
      <p className="measure">{text(`${activity.id}.intro`)}</p>
      <p className="small soft">{t('activities.chat.invented')}</p>
      <ol className={styles.panels}>
        {activity.panels.map((panel, index) => (
          <li key={panel.id} className={`sheet ${styles.panel}`}>
            <PictureImage
              picture={picture(panel.picture)}
              alt={text(`${activity.id}.panels.${panel.id}.alt`)}
              className={styles.picture}
              eager={index === 0}
            />
            <div className={styles.words}>
              <p className="small soft">{withBdi(t('activities.story.panel', { n: index + 1, total }))}</p>
              <p>{text(`${activity.id}.panels.${panel.id}.text`)}</p>
              {panel.other && (
                <details className={styles.other}>
                  <summary>{t('activities.story.other')}</summary>
                  <p>{text(`${activity.id}.panels.${panel.id}.other`)}</p>
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

export default connect(story, StoryView);
