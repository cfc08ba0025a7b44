// The name of what a bubble does, with an icon, and a line about it.

import arrowsSplitIcon from 'icon:arrows-split';
import chatsCircleIcon from 'icon:chats-circle';
import clockIcon from 'icon:clock';
import eyeSlashIcon from 'icon:eye-slash';
import giftIcon from 'icon:gift';
import handHeartIcon from 'icon:hand-heart';
import handPalmIcon from 'icon:hand-palm';
import handPointingIcon from 'icon:hand-pointing';
import linkBreakIcon from 'icon:link-break';
import starIcon from 'icon:star';
import usersThreeIcon from 'icon:users-three';
import { useWords } from '#src/i18n/useWords';
import { Icon } from '#src/ui/Icon';
import type { ChatLabel } from './definition';
import styles from './View.module.css';

const icons: { readonly [L in ChatLabel]: string } = {
  ordinary: chatsCircleIcon,
  gift: giftIcon,
  close: usersThreeIcon,
  special: starIcon,
  secret: eyeSlashIcon,
  away: arrowsSplitIcon,
  push: handPointingIcon,
  stuck: linkBreakIcon,
  outOfBlue: handPointingIcon,
  easyMoney: giftIcon,
  risk: arrowsSplitIcon,
  hurry: clockIcon,
  noQuestions: eyeSlashIcon,
  tooFast: clockIcon,
  trouble: linkBreakIcon,
  threat: handPalmIcon,
  helper: handHeartIcon,
  busy: clockIcon,
  givesChoice: arrowsSplitIcon,
  believes: handHeartIcon,
  honest: chatsCircleIcon,
  notAlone: usersThreeIcon,
  doesNotLook: handHeartIcon,
  firstReaction: clockIcon,
  repaired: handHeartIcon,
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
          <Icon of={icons[label]} />
          {t(`activities.chat.labels.${label}`)}
        </span>
      ))}
      <p className={styles.note}>{note}</p>
    </div>
  );
}
