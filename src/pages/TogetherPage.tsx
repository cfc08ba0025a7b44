// Ten minutes at home for each lesson: something small to do, and three questions about the story.

import { useData } from '#src/catalogue/useData';
import { useWords, withBdi } from '#src/i18n/useWords';
import { PageLink } from '#src/ui/PageLink';
import { usePageWords } from './usePageWords';
import text from './TextPage.module.css';
import type { ToolProps } from './FamilyPage';
import styles from './FamilyPage.module.css';

export function TogetherPage({ t }: ToolProps) {
  const { t: shell } = useWords();
  const list = useData({ kind: 'list' });
  const own = usePageWords(useData({ kind: 'together' }));
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('family.together.title')}</h1>
        <p className="lead">{t('family.together.lead')}</p>
      </header>
      {list?.lessons.map((lesson) => (
        <section key={lesson.id} className={styles.lesson}>
          <p className="small soft">{withBdi(`${shell(`ui.band.${lesson.band}`)} · ${shell('ui.step.lesson', { n: lesson.number })}`)}</p>
          <h2>
            <PageLink page={{ kind: 'opening', band: lesson.band, lesson: lesson.number }}>{lesson.title}</PageLink>
          </h2>
          <p>{own(`together.${lesson.id}.do`)}</p>
          <ul className={text.list}>
            {['1', '2', '3'].map((n) => (
              <li key={n}>
                <span>{own(`together.${lesson.id}.${n}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
