// On the first and the last screen of a lesson that a class link shows: how much of it the class sees, the way back to the
// lessons of the class, and the way out of it.

import { useData } from '#src/catalogue/useData';
import { withBdi } from '#src/i18n/useWords';
import type { Lesson } from '#src/lesson/lesson';
import { shownSteps } from '#src/lesson/shownSteps';
import { useSaved } from '#src/storage/useSaved';
import { PageLink } from '#src/ui/PageLink';
import { AllLessons } from './AllLessons';
import { usePageWords } from './usePageWords';
import text from './TextPage.module.css';
import styles from './CodeRefused.module.css';

export default function ClassNote({ lesson }: { readonly lesson: Lesson }) {
  const t = usePageWords(useData({ kind: 'pages' }));
  const classLink = useSaved((saved) => saved.classLink);
  const ids = lesson.activities.map(({ id }) => id);
  const n = shownSteps(ids, lesson.helpStep, classLink?.steps[lesson.id]).length;
  return (
    <div className={`sheet no-print ${styles.box}`}>
      {n < ids.length && <p>{withBdi(t('pages.class.note', { n, total: ids.length }))}</p>}
      <p className={text.ways}>
        <PageLink page={{ kind: 'class' }} className="btn btn-line">
          {t('pages.class.title')}
        </PageLink>
        <AllLessons t={t} band={lesson.band} />
      </p>
    </div>
  );
}
