// Saves the daily lesson plan as a Word file, made on this device.

import { useState } from 'react';
import type { Words } from '#src/i18n/words';
import type { RphSource } from './rphSheet';

interface Props {
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  /** Neutral: it stays among the downloads of the device. */
  readonly fileName: string;
  /** Reads what is typed at this moment. */
  readonly source: () => RphSource;
}

export function RphSave({ t, fileName, source }: Props) {
  const [state, setState] = useState<'making' | 'made' | 'failed' | null>(null);
  const save = async () => {
    setState('making');
    try {
      const now = source();
      const [{ rphBlob }, { rphSheet }] = await Promise.all([import('./rphFile'), import('./rphSheet')]);
      download(await rphBlob(rphSheet(now)), fileName);
      setState('made');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="no-print needs-js">
      <p>
        <button type="button" className="btn btn-line" aria-disabled={state === 'making'} onClick={() => state !== 'making' && void save()}>
          {t('pages.rph.save')}
        </button>
      </p>
      <output className="small">{state && t(`pages.rph.${state}`)}</output>
    </div>
  );
}

function download(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // Some browsers begin to read only after a moment.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
