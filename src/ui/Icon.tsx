// An icon of the sprite. Decoration beside words, therefore always hidden from screen readers.

import sprite from '#generated/icons.svg?url&no-inline';
import type { IconName } from './iconNames';

interface Props {
  readonly name: IconName;
  /** Arrows and other signs of direction turn around in right-to-left pages. */
  readonly directional?: boolean;
}

export function Icon({ name, directional = false }: Props) {
  return (
    <svg className={directional ? 'icon flip' : 'icon'} aria-hidden="true" viewBox="0 0 256 256">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
