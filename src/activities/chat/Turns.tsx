// The conversation so far, as a list. With labels in the rewind, without them the first time.

import type { Ref } from 'react';
import arrowUUpLeftIcon from 'icon:arrow-u-up-left';
import { useWords } from '#src/i18n/useWords';
import { Bubble, Narration } from '#src/ui/Bubble';
import { Icon } from '#src/ui/Icon';
import { PictureImage } from '#src/ui/PictureImage';
import { labelledTurns, type ChatTurn } from './transcript';
import { TurnLabels } from './TurnLabels';
import type { ChatViewProps } from './View';
import styles from './View.module.css';

interface Props extends ChatViewProps {
  readonly turns: readonly ChatTurn[];
  readonly log: Ref<HTMLOListElement>;
}

function speakerOf(activity: ChatViewProps['activity'], turn: ChatTurn): string | null {
  if (turn.kind === 'decision') return turn.option?.as === 'say' ? activity.me : null;
  return turn.node.kind === 'say' ? turn.node.who : null;
}

export function Turns({ activity, state, dispatch, text, picture, person, turns, log }: Props) {
  const { t } = useWords();
  const labelled = labelledTurns(turns);
  const firstShown = labelled.length - (state.rewound ?? 0);
  const speakers = turns.map((turn) => speakerOf(activity, turn));

  return (
    <ol ref={log} className={styles.log} aria-label={t('activities.chat.log')}>
      {turns.map((turn, index) => {
        // Name and face stand once above messages that follow each other.
        const introduced = index === 0 || speakers[index] !== speakers[index - 1];
        if (turn.kind === 'decision') {
          const { stop, option, before } = turn;
          const says = option?.as === 'say';
          const words = option
            ? text(`${activity.id}.nodes.${stop.id}.options.${option.id}.text`)
            : t('activities.chat.doorTaken', { name: person(activity.me) });
          return (
            <li key={`decision ${stop.id}`} tabIndex={-1} className={styles.decision}>
              {says ? (
                <Bubble
                  name={person(activity.me)}
                  face={picture(activity.faces[activity.me] ?? '')}
                  own
                  introduced={introduced}
                >
                  {words}
                </Bubble>
              ) : (
                <Narration>
                  <p>{words}</p>
                </Narration>
              )}
              <button
                type="button"
                className={`chip ${styles.otherWay}`}
                data-undo=""
                onClick={() => dispatch({ kind: 'backToStop', decisions: before })}
              >
                <Icon of={arrowUUpLeftIcon} directional />
                {t('activities.chat.otherWay')}
              </button>
            </li>
          );
        }
        const { node } = turn;
        const place = labelled.indexOf(turn);
        const marked = state.rewound !== null && place >= 0 && place >= firstShown;
        const label = marked && node.labels && (
          <TurnLabels labels={node.labels} note={text(`${activity.id}.nodes.${node.id}.note`)} />
        );
        const words = text(`${activity.id}.nodes.${node.id}.text`);
        const current = marked && place === firstShown;
        if (node.kind === 'story') {
          return (
            <li key={node.id} tabIndex={-1} data-current={current || undefined}>
              <Narration label={label}>
                <p>{words}</p>
                {node.picture && (
                  <PictureImage
                    picture={picture(node.picture)}
                    alt={text(`${activity.id}.pictures.${node.id}`)}
                    className={styles.picture}
                  />
                )}
              </Narration>
            </li>
          );
        }
        return (
          <li key={node.id} tabIndex={-1} data-current={current || undefined}>
            <Bubble
              name={person(node.who)}
              face={picture(activity.faces[node.who] ?? '')}
              own={node.who === activity.me}
              introduced={introduced}
              label={label}
            >
              {marked ? <mark className={styles.mark}>{words}</mark> : words}
            </Bubble>
          </li>
        );
      })}
    </ol>
  );
}
