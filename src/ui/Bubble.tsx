// A message in a chat. Others' stand at the start side, the character's own at the end side.

import type { ReactNode } from 'react';
import { useWords } from '#src/i18n/useWords';
import styles from './Bubble.module.css';
import { PictureImage } from './PictureImage';

interface Props {
  readonly name: string;
  readonly face: { readonly file: string; readonly width: number; readonly height: number } | undefined;
  readonly own: boolean;
  /** Whether name and face are shown; they are once for messages that follow each other. */
  readonly introduced: boolean;
  readonly children: ReactNode;
  /** What hangs under the bubble: its label. */
  readonly label?: ReactNode;
}

export function Bubble({ name, face, own, introduced, children, label }: Props) {
  const { t } = useWords();
  return (
    <div className={`${styles.turn} ${own ? styles.own : ''}`} data-others={own ? undefined : ''}>
      <p className={introduced ? styles.who : 'vh'}>
        {introduced && face && <PictureImage picture={face} alt="" className={styles.face} />}
        <span aria-hidden="true">{name}</span>
        <span className="vh">{t('activities.chat.says', { name })}</span>
      </p>
      <p className={styles.bubble}>{children}</p>
      {label}
    </div>
  );
}

/** What happens between the messages. */
export function Narration({ children, label }: { readonly children: ReactNode; readonly label?: ReactNode }) {
  return (
    <div className={styles.turn}>
      <div className={styles.narration}>{children}</div>
      {label}
    </div>
  );
}
