// A worksheet of a lesson, to fill in with a pen: its key words, and what someone in its stories could say and whom they could ask.
// Nothing on it asks about a pupil's own life.

import type { LessonData } from '#src/catalogue/data';
import { seedOf, shuffle } from '#src/content/shuffle';
import type { Words } from '#src/i18n/words';
import styles from './PaperPage.module.css';

interface Props {
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  readonly data: LessonData;
  readonly letters: readonly string[];
}

export function Worksheet({ t, data, letters }: Props) {
  const { keyWords, id } = data.lesson;
  const of = (key: string) => data.words[key] ?? '';
  const meanings = shuffle(keyWords, seedOf(id));
  return (
    <>
      <p className={styles.question}>{of('question')}</p>
      <p>{t('pages.worksheet.lead')}</p>
      <div className={styles.task}>
        <h3>
          <bdi>1</bdi>. {t('pages.worksheet.match')}
        </h3>
        <div className={styles.match}>
          <ul>
            {keyWords.map((word) => (
              <li key={word} className={styles.gap}>
                {of(`keyWords.${word}.term`)}
              </li>
            ))}
          </ul>
          <ol className={styles.options}>
            {meanings.map((word, index) => (
              <li key={word}>
                <b>{letters[index] ?? index + 1}</b> {of(`keyWords.${word}.meaning`)}
              </li>
            ))}
          </ol>
        </div>
      </div>
      {(['say', 'who', 'friend', 'open'] as const).map((task, index) => (
        <div key={task} className={styles.task}>
          <h3>
            <bdi>{index + 2}</bdi>. {t(`pages.worksheet.${task}`)}
          </h3>
          <p className={styles.line} />
          <p className={styles.line} />
          {task === 'who' && <p className={styles.line} />}
        </div>
      ))}
    </>
  );
}
