// An icon, drawn in the page itself. Decoration beside words, therefore always hidden from screen readers.

interface Props {
  /** The outline: what `import arrowUpIcon from 'icon:arrow-up'` gives. */
  readonly of: string;
  /** Arrows along the text turn around in right-to-left pages. Signs of players and of the clock's way do not: they look the same everywhere. */
  readonly directional?: boolean;
}

export function Icon({ of, directional = false }: Props) {
  return (
    <svg className={directional ? 'icon flip' : 'icon'} aria-hidden="true" viewBox="0 0 256 256">
      <path d={of} />
    </svg>
  );
}
