// Where families find their pages, as a code on paper. The site does not know its own address before it is opened.

import { useSyncExternalStore } from 'react';
import type { Language } from '#locales/index';
import { pathOf } from '#src/address/paths';
import { basePath } from '#src/ui/basePath';
import { hasServer } from '#src/ui/place';
import { QrCode } from '#src/ui/QrCode';
import styles from './FamilyAddress.module.css';

const never = () => () => {};

interface Props {
  readonly label: string;
  /** The language the family reads. */
  readonly language: Language;
}

export function FamilyAddress({ label, language }: Props) {
  const origin = useSyncExternalStore(never, () => window.location.origin, () => null);
  // A page from a disk has no address that a family could open.
  if (origin === null || !hasServer) return null;
  const address = `${origin}${basePath.replace(/\/$/, '')}${pathOf(language.code, { kind: 'parents' })}`;
  return (
    <div className={styles.way}>
      <QrCode text={address} label={label} className={styles.code} />
      <p>
        {label}
        <bdi dir="ltr" className={styles.address}>
          {address}
        </bdi>
      </p>
    </div>
  );
}
