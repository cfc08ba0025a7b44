// The quiet way out of what a class link shows.

import type { Band } from '#src/address/band';
import type { Words } from '#src/i18n/words';
import { useStore } from '#src/storage/useSaved';
import { PageLink } from '#src/ui/PageLink';

interface Props {
  /** The words of the pages beside the lessons. */
  readonly t: Words['t'];
  readonly band: Band;
}

export function AllLessons({ t, band }: Props) {
  const store = useStore();
  return (
    <PageLink
      page={{ kind: 'lessons', band }}
      className="btn btn-line"
      onFollow={() => store.update((saved) => (saved.classLink === null ? saved : { ...saved, classLink: null }))}
    >
      {t('pages.class.all')}
    </PageLink>
  );
}
