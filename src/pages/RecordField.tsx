// A field of the daily lesson plan. On paper stands what was typed and not the field, which has one size and would cut it; an empty
// field stays and is a line to write on.

import { useState, useSyncExternalStore, type ReactNode } from 'react';
import styles from './PlanPage.module.css';

interface Props {
  readonly name: string;
  readonly label: ReactNode;
  /** For whole sentences. */
  readonly long: boolean;
}

/** Only printing asks for the text: the browser holds it, also what it puts back after a reload. */
function onPrint(copy: () => void): () => void {
  window.addEventListener('beforeprint', copy);
  return () => window.removeEventListener('beforeprint', copy);
}

export function RecordField({ name, label, long }: Props) {
  const [field, setField] = useState<HTMLInputElement | HTMLTextAreaElement | null>(null);
  const typed = useSyncExternalStore(onPrint, () => field?.value ?? '', () => '');
  return (
    <label data-long={long ? '' : undefined}>
      <span>{label}</span>
      <span className={styles.typed}>{typed}</span>
      {long ? (
        <textarea name={name} rows={2} maxLength={600} autoComplete="off" ref={setField} />
      ) : (
        <input type="text" name={name} maxLength={80} autoComplete="off" ref={setField} />
      )}
    </label>
  );
}
