// The name of what a bubble does, with an icon, and a line about it.

import { useWords } from '#src/i18n/useWords';
import { Icon } from '#src/ui/Icon';
import type { IconName } from '#src/ui/iconNames';
import type { ChatLabel } from './definition';
import styles from './View.module.css';

const icons: { readonly [L in ChatLabel]: IconName } = {
  ordinary: 'chats-circle',
  gift: 'gift',
  close: 'users-three',
  special: 'star',
  secret: 'eye-slash',
  away: 'arrows-split',
  push: 'hand-pointing',
  stuck: 'link-break',
  outOfBlue: 'hand-pointing',
  easyMoney: 'gift',
  risk: 'arrows-split',
  hurry: 'clock',
  noQuestions: 'eye-slash',
  tooFast: 'clock',
  trouble: 'link-break',
  threat: 'hand-palm',
  helper: 'hand-heart',
  busy: 'clock',
  givesChoice: 'arrows-split',
  believes: 'hand-heart',
  honest: 'chats-circle',
  notAlone: 'users-three',
  doesNotLook: 'hand-heart',
  firstReaction: 'clock',
  repaired: 'hand-heart',
};

const helping: ReadonlySet<ChatLabel> = new Set([
  'helper', 'givesChoice', 'believes', 'honest', 'notAlone', 'doesNotLook', 'repaired',
]);
const plain: ReadonlySet<ChatLabel> = new Set(['ordinary', 'gift', 'busy', 'firstReaction']);

function kindOf(label: ChatLabel): 'move' | 'plain' | 'help' {
  if (helping.has(label)) return 'help';
  return plain.has(label) ? 'plain' : 'move';
}

export function TurnLabels({ labels, note }: { readonly labels: readonly ChatLabel[]; readonly note: string }) {
  const { t } = useWords();
  return (
    <div className={styles.labels} data-labels>
      {labels.map((label) => (
        <span key={label} className={styles.label} data-kind={kindOf(label)}>
          <Icon name={icons[label]} />
          {t(`activities.chat.labels.${label}`)}
        </span>
      ))}
      <p className={styles.note}>{note}</p>
    </div>
  );
}
