// The quay of Port Almar with its six lamps, one for each lesson of a band. A lamp that was lit stays lit.

import { useWords } from '#src/i18n/useWords';
import { Lantern } from './Lantern';
import { PictureImage } from './PictureImage';
import styles from './Quay.module.css';

interface Props {
  readonly picture: { readonly file: string; readonly width: number; readonly height: number };
  /** Numbers of the lessons whose lamp is lit. */
  readonly lit: readonly number[];
}

const lamps = [1, 2, 3, 4, 5, 6];

export function Quay({ picture, lit }: Props) {
  const { t } = useWords();
  // The alternative text is an attribute: no markup, so no isolation marks either.
  const alt = t('routines.closing.lampsAlt', { count: lit.length }).replaceAll(/[\u2068\u2069]/g, '');
  return (
    <div className={styles.quay}>
      <PictureImage picture={picture} alt={alt} eager />
      {lamps.map((number) => (
        <span key={number} className={styles.lamp} data-number={number} data-lit={lit.includes(number)} aria-hidden="true">
          {lit.includes(number) && <Lantern place={number} lit />}
        </span>
      ))}
    </div>
  );
}
