// The six lanterns of the string, one for each lesson of a band, and the logo. They are drawn in assets/lanterns.svg;
// their colours come from the page, so that the same drawing can be lit or unlit.

import lanterns from '#assets/lanterns.svg?url&no-inline';
import { logoFile, pictureAddress } from './pictureAddress';
import styles from './Lantern.module.css';

const shapes = 6;

interface Props {
  /** Place on the string, from 1; further lanterns begin again. */
  readonly place: number;
  readonly lit: boolean;
  readonly className?: string | undefined;
}

export function Lantern({ place, lit, className = '' }: Props) {
  return (
    <svg
      viewBox="0 0 80 96"
      className={`${styles.lantern} ${lit ? '' : styles.unlit} ${className}`}
      aria-hidden="true"
    >
      <use href={`${lanterns}#lantern-${((place - 1) % shapes) + 1}`} />
    </svg>
  );
}

export function Logo() {
  return <img src={pictureAddress(logoFile)} alt="" width="64" height="64" className={styles.logo} />;
}
