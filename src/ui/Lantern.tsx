// A lantern of the string, one for each lesson of a band, and the logo.

import { lanternShapes } from './lanternShapes';
import styles from './Lantern.module.css';

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
      {lanternShapes[(place - 1) % lanternShapes.length]}
    </svg>
  );
}

/** The same drawing as assets/public/icon.svg. */
export function Logo() {
  return (
    <svg viewBox="0 0 64 64" width="36" height="36" className={styles.logo} aria-hidden="true">
      <circle cx="32" cy="32" r="32" fill="#ffb531" />
      <path d="M21 27h22l-3 22H24z" fill="#fff4d9" />
      <path d="M24 17a8 8 0 0 1 16 0M21 27h22l-3 22H24z" fill="none" stroke="#0e2438" strokeWidth="4.5" strokeLinejoin="round" />
      <path d="M18 28l6-11h16l6 11zM20 48h24v6H20z" fill="#0e2438" />
    </svg>
  );
}
