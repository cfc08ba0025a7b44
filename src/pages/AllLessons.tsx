// The quiet way out of what a class link shows.

import type { Band } from '#src/address/band';
import type { Words } from '#src/i18n/words';
import { useStore } from '#src/storage/useSaved';
import { PageLink } from '#src/ui/PageLink';

interface Props {
  /** The words of the pages beside the lessons. */
  readonly t: Words['t'];
  /** Whose lessons are shown; home when it is missing. */
  readonly band?: Band | undefined;
  readonly className?: string;
}

export function AllLessons({ t, band, className = 'btn btn-line' }: Props) {
  const store = useStore();
  return (
    <PageLink
      page={band === undefined ? { kind: 'home' } : { kind: 'lessons', band }}
      className={className}
      onFollow={() => store.update((saved) => (saved.classLink === null ? saved : { ...saved, classLink: null }))}
    >
      {t('pages.class.all')}
    </PageLink>
  );
}
