// What a page that a link leads to says when the code behind the # cannot be used: why, and a way on.

import type { Page } from '#src/address/paths';
import { useWords } from '#src/i18n/useWords';
import { PageLink } from '#src/ui/PageLink';
import text from './TextPage.module.css';
import styles from './CodeRefused.module.css';

interface WaysProps {
  /** Which of the two ways stands first. */
  readonly first: 'help' | 'home';
}

export function CodeRefused({ lines, first }: WaysProps & { readonly lines: readonly string[] }) {
  return (
    <div className={`lit ${styles.box}`}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <WaysOn first={first} />
    </div>
  );
}

export function WaysOn({ first }: WaysProps) {
  const { t } = useWords();
  const ways: readonly (readonly [Page, string])[] = [
    [{ kind: 'help' }, t('help.now')],
    [{ kind: 'home' }, t('ui.error.toHome')],
  ];
  return (
    <p className={text.ways}>
      {(first === 'help' ? ways : ways.toReversed()).map(([page, name], index) => (
        <PageLink key={page.kind} page={page} className={`btn ${index === 0 ? 'btn-go' : 'btn-line'}`}>
          {name}
        </PageLink>
      ))}
    </p>
  );
}
