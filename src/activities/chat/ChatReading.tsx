// The whole chat to read, for browsers without JavaScript: every bubble with its name, every option with its
// feedback, every question with a thought.

import { Fragment } from 'react';
import { useWords, withBdi } from '#src/i18n/useWords';
import { PictureImage } from '#src/ui/PictureImage';
import { TurnLabels } from './TurnLabels';
import type { ChatViewProps } from './View';
import styles from './View.module.css';

export function ChatReading({ activity, text, person, picture }: ChatViewProps) {
  const { t } = useWords();
  return (
    <div className={`sheet ${styles.reading}`}>
      <h2>{t('activities.chat.whole')}</h2>
      <p>{text(`${activity.id}.intro`)}</p>
      <p className="small soft">{t('activities.chat.invented')}</p>
      {activity.nodes.map((node) => {
        const key = `${activity.id}.nodes.${node.id}`;
        if (node.kind === 'stop')
          return (
            <Fragment key={node.id}>
              <h3>{text(`${key}.question`)}</h3>
              <ul className={styles.readOptions}>
                {node.options.map((option) => (
                  <li key={option.id}>
                    <b>{text(`${key}.options.${option.id}.text`)}</b> {t(`activities.verdict.${option.verdict}`)}{' '}
                    {text(`${key}.options.${option.id}.feedback`)}
                  </li>
                ))}
                <li>
                  <b>{t('activities.chat.door')}</b> {t('activities.chat.doorHint')}
                </li>
              </ul>
            </Fragment>
          );
        return (
          <div key={node.id}>
            <p>
              {node.kind === 'say' && <b>{withBdi(t('activities.chat.says', { name: person(node.who) }))} </b>}
              {text(`${key}.text`)}
            </p>
            {node.kind === 'story' && node.picture && (
              <PictureImage
                picture={picture(node.picture)}
                alt={text(`${activity.id}.pictures.${node.id}`)}
                className={styles.picture}
              />
            )}
            {node.labels && <TurnLabels labels={node.labels} note={text(`${key}.note`)} />}
          </div>
        );
      })}
      <h3>{t('activities.chat.reflect')}</h3>
      {activity.reflection.map((id) => (
        <p key={id}>
          <b>{text(`${activity.id}.reflection.${id}.question`)}</b> {text(`${activity.id}.reflection.${id}.thought`)}
        </p>
      ))}
    </div>
  );
}
