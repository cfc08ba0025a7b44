// A worksheet of a lesson, to fill in with a pen: its key words, and what someone in its stories could say and whom they could ask.
// Nothing on it asks about a pupil's own life.

import { seedOf, shuffle } from '#src/content/shuffle';
import { Both, useWordings } from './InTwo';
import styles from './PaperPage.module.css';

/** `letters` are those of the page's language, also for meanings in a second one: a word has one answer. */
export function Worksheet({ letters }: { readonly letters: readonly string[] }) {
  const { keyWords, id } = useWordings().first.data.lesson;
  const meanings = shuffle(keyWords, seedOf(id));
  return (
    <>
      <p className={styles.question}>
        <Both of={({ of }) => of('question')} />
      </p>
      <p>
        <Both of={({ t }) => t('pages.worksheet.lead')} />
      </p>
      <div className={styles.task}>
        <h3>
          <bdi>1</bdi>. <Both of={({ t }) => t('pages.worksheet.match')} />
        </h3>
        <div className={styles.match}>
          <ul>
            {keyWords.map((word) => (
              <li key={word} className={styles.gap}>
                <Both of={({ of }) => of(`keyWords.${word}.term`)} />
              </li>
            ))}
          </ul>
          <ol className={styles.options}>
            {meanings.map((word, index) => (
              <li key={word}>
                <b>{letters[index] ?? index + 1}</b> <Both of={({ of }) => of(`keyWords.${word}.meaning`)} />
              </li>
            ))}
          </ol>
        </div>
      </div>
      {(['say', 'who', 'friend', 'open'] as const).map((task, index) => (
        <div key={task} className={styles.task}>
          <h3>
            <bdi>{index + 2}</bdi>. <Both of={({ t }) => t(`pages.worksheet.${task}`)} />
          </h3>
          <p className={styles.line} />
          <p className={styles.line} />
          {task === 'who' && <p className={styles.line} />}
        </div>
      ))}
    </>
  );
}
