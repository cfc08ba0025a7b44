// An address as a QR code beside its text, for paper. Sole user of uqr, which comes when a code is shown.

import { useEffect, useState } from 'react';
import styles from './QrCode.module.css';

interface Props {
  /** A whole address. */
  readonly address: string;
  /** What the code opens. */
  readonly label: string;
}

/** One square of the drawing is one module of the code. */
interface Drawing {
  readonly size: number;
  readonly path: string;
}

export function QrCode({ address, label }: Props) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('uqr').then(
      ({ encode }) => {
        const { size, data } = encode(address, { border: 2 });
        const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
        if (wanted) setDrawing({ size, path });
      },
      // Without the code the address stands there all the same.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [address]);
  return (
    <figure className={styles.figure}>
      {drawing && (
        <svg viewBox={`0 0 ${drawing.size} ${drawing.size}`} aria-hidden="true" shapeRendering="crispEdges" className={styles.code}>
          <path d={drawing.path} />
        </svg>
      )}
      <figcaption>
        {label}
        <bdi dir="ltr" className={styles.address}>
          {address}
        </bdi>
      </figcaption>
    </figure>
  );
}
