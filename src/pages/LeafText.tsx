// One of the parents' texts: sections of paragraphs and lists, with words to say set apart.

import type { ReactNode } from 'react';
import type { Inline, LeafBlock, LeafData } from '#src/catalogue/data';
import { withBdi } from '#src/i18n/useWords';
import text from './TextPage.module.css';
import type { ToolProps } from './FamilyPage';
import styles from './FamilyPage.module.css';

export function LeafText({ leaf, t }: ToolProps & { readonly leaf: LeafData }) {
  return (
    <article className={styles.article}>
      <header>
        <h1 tabIndex={-1}>{leaf.title}</h1>
        <p className="lead">{leaf.lead}</p>
        <p className="small soft no-print">{withBdi(t('family.minutes', { n: leaf.minutes }))}</p>
      </header>
      {leaf.sections.map(({ heading, kind, blocks }) =>
        kind === 'fold' ? (
          <details key={heading} className={styles.fold}>
            <summary>{heading}</summary>
            <Blocks blocks={blocks} />
          </details>
        ) : (
          <section key={heading} data-kind={kind} className={styles.section}>
            <h2>{heading}</h2>
            <Blocks blocks={blocks} />
          </section>
        ),
      )}
    </article>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly LeafBlock[] }) {
  return blocks.map((block) => {
    if (block.kind === 'text') return <p key={plain(block.text)}>{run(block.text)}</p>;
    const items = block.items.map((item) => (
      <li key={plain(item)}>
        <span>{run(item)}</span>
      </li>
    ));
    const key = block.items.map(plain).join(' ');
    return block.ordered ? (
      <ol key={key} className={styles.steps}>
        {items}
      </ol>
    ) : (
      <ul key={key} className={text.list}>
        {items}
      </ul>
    );
  });
}

/** A text never changes while it is shown: it is its own key. */
function plain(inline: readonly Inline[]): string {
  return inline.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
}

function run([first, ...rest]: readonly Inline[]): ReactNode {
  if (first === undefined) return null;
  return (
    <>
      {typeof first === 'string' ? first : <b>{first.strong}</b>}
      {run(rest)}
    </>
  );
}
