// A link to a page of the site in the language of this page.

import type { ReactNode } from 'react';
import { pathOf, type Page } from '#src/address/paths';
import { useWords } from '#src/i18n/useWords';
import { Link } from './Link';

interface Props {
  readonly page: Page;
  /** Id of the heading in the page to which it leads. */
  readonly place?: string;
  readonly className?: string | undefined;
  readonly onFollow?: () => void;
  readonly current?: boolean;
  readonly children: ReactNode;
}

export function PageLink({ page, place, className, onFollow, current = false, children }: Props) {
  const { language } = useWords();
  return (
    <Link
      to={`${pathOf(language.code, page)}${place === undefined ? '' : `#${place}`}`}
      className={className}
      onClick={onFollow}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
