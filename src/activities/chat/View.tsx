// Three parts after each other: the conversation so far, the stop that waits, and after the end the rewind.

import { useEffect, useRef } from 'react';
import { connect, type ViewProps } from '#src/activities/connect';
import { useWords } from '#src/i18n/useWords';
import { moves } from '#src/ui/motion';
import { preloadable } from '#src/ui/preloadable';
import { ChatReading } from './ChatReading';
import { chat, type ChatAction, type ChatActivity, type ChatState } from './definition';
import { Panes } from './Panes';
import { Stop } from './Stop';
import { transcriptOf } from './transcript';
import { Turns } from './Turns';
import styles from './View.module.css';

// Nobody needs it before the chat has ended.
const Rewind = preloadable(() => import('./Rewind'));

export type ChatViewProps = ViewProps<ChatActivity, ChatState, ChatAction>;

export function ChatView(props: ChatViewProps) {
  const { activity, state, text } = props;
  const { t } = useWords();
  const section = useRef<HTMLDivElement>(null);
  const log = useRef<HTMLOListElement>(null);
  const { turns, stop } = transcriptOf(activity, state.decisions);
  const shown = useRef(turns.length);
  const acted = useRef(false);
  const act: typeof props.dispatch = (action) => {
    acted.current = true;
    props.dispatch(action);
  };

  // Talks to the network: has the rewind ready before the end.
  useEffect(() => void Rewind.preload().catch(() => undefined), []);

  // Talks to the DOM: after a decision, focus goes to the first new turn, so that nobody is left on a button that
  // is gone and screen readers go on where the story goes on. After going back, it goes to the stop. What a reload
  // brings back is nobody's decision: the page opens where the chat waits, and focus stays where it is.
  useEffect(() => {
    const before = shown.current;
    shown.current = turns.length;
    if (turns.length < before) section.current?.querySelector<HTMLElement>('section')?.focus();
    if (turns.length <= before) return;
    if (!acted.current) {
      section.current?.querySelector('section')?.scrollIntoView();
      return;
    }
    const items = [...(log.current?.children ?? [])].slice(before).filter((item) => item instanceof HTMLElement);
    items[0]?.focus();
    moves(({ comeInTurn }) => comeInTurn(items));
  }, [turns.length]);

  return (
    <div ref={section} className={`sky ${styles.chat}`}>
      <div className={`needs-js ${styles.play}`}>
        <div className={styles.intro}>
          <p>{text(`${activity.id}.intro`)}</p>
          <p className="small soft">{t('activities.chat.invented')}</p>
        </div>
        {activity.routine && <Panes />}
        <Turns {...props} dispatch={act} turns={turns} log={log} />
      </div>
      {stop ? <Stop key={stop.id} {...props} dispatch={act} stop={stop} /> : <Rewind {...props} dispatch={act} turns={turns} />}
      {/* Only the prerendered page holds it: React does not look into <noscript>, and phones need not load it. */}
      <noscript>{import.meta.env.SSR && <ChatReading {...props} />}</noscript>
    </div>
  );
}

export default connect(chat, ChatView);
