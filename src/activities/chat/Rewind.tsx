// After the end: back through the chat bubble by bubble, now with names, and then questions to think about.

import { useEffect, useRef } from 'react';
import arrowCounterClockwiseIcon from 'icon:arrow-counter-clockwise';
import arrowUpIcon from 'icon:arrow-up';
import caretDownIcon from 'icon:caret-down';
import rewindIcon from 'icon:rewind';
import { withStops } from '#src/content/withStops';
import { formatList } from '#src/i18n/format';
import { useWords, withBdi } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { Icon } from '#src/ui/Icon';
import { moves } from '#src/ui/motion';
import type { ChatTurn } from './transcript';
import { labelledTurns } from './transcript';
import type { ChatViewProps } from './View';
import styles from './View.module.css';

export default function Rewind({ activity, state, dispatch, text, person, turns }: ChatViewProps & { readonly turns: readonly ChatTurn[] }) {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const section = useRef<HTMLElement>(null);
  const labelled = labelledTurns(turns);
  const rewound = state.rewound;
  const finished = rewound !== null && rewound >= labelled.length;

  const before = useRef(rewound);

  // Talks to the DOM: brings the bubble that has just got its name into view; focus goes
  // on to the next button, and after the last bubble to the questions, because the button it was on is gone.
  useEffect(() => {
    if (before.current === rewound) return;
    const begins = before.current === null;
    before.current = rewound;
    if (rewound === null) return;
    if (finished) {
      section.current?.querySelector('h2')?.focus();
      return;
    }
    if (begins) section.current?.querySelector('button')?.focus({ preventScroll: true });
    const current = section.current?.parentElement?.querySelector<HTMLElement>('[data-current]');
    // In the middle of what these controls and the bar leave of the window.
    current?.style.setProperty('scroll-margin-block-end', `calc(${section.current?.offsetHeight ?? 0}px + var(--bar))`);
    current?.scrollIntoView({ block: 'center' });
    // Running back: the names come from above, one bubble earlier each time.
    moves(({ arrive }) => arrive(current?.querySelector('[data-labels]'), 0, -14));
  }, [rewound, finished]);

  const show = (bubbles: number) => {
    dispatch({ kind: 'rewind', bubbles });
    const turn = labelled[labelled.length - bubbles];
    if (turn?.kind !== 'node') return;
    const { node } = turn;
    const names = formatList(language, node.labels?.map((label) => t(`activities.chat.labels.${label}`)) ?? []);
    const key = `${activity.id}.nodes.${node.id}`;
    const who = node.kind === 'say' ? person(node.who) : t('activities.chat.story');
    announce(withStops(who, text(`${key}.text`), names, text(`${key}.note`)));
  };

  if (rewound === null)
    return (
      <section ref={section} className={`lit ${styles.stop}`} aria-label={t('activities.chat.end')}>
        <h2>{t('activities.chat.end')}</h2>
        <p>{t('activities.chat.endHint')}</p>
        <p>
          <button type="button" className="btn btn-go" onClick={() => show(1)}>
            <Icon of={rewindIcon} />
            {t('activities.chat.rewind')}
          </button>
        </p>
      </section>
    );

  if (!finished)
    return (
      <section
        ref={section}
        className={`lit ${styles.stop} ${styles.controls}`}
        aria-label={t('activities.chat.rewind')}
      >
        <p>{withBdi(t('activities.chat.at', { n: labelled.length - rewound + 1, total: labelled.length }))}</p>
        <p className={styles.buttons}>
          <button type="button" className="btn btn-go" onClick={() => show(rewound + 1)}>
            <Icon of={arrowUpIcon} />
            {t('activities.chat.back')}
          </button>
          <button
            type="button"
            className="btn btn-line"
            onClick={() => {
              dispatch({ kind: 'rewind', bubbles: labelled.length });
              announce(t('activities.chat.reflectHow'));
            }}
          >
            {t('activities.chat.allLabels')}
          </button>
        </p>
      </section>
    );

  return (
    <section ref={section} className={`lit ${styles.stop}`} aria-label={t('activities.chat.reflect')}>
      <h2 tabIndex={-1}>{t('activities.chat.reflect')}</h2>
      <p>{t('activities.chat.reflectHow')}</p>
      {activity.reflection.map((id) => (
        <details key={id} className={`sheet ${styles.question}`}>
          <summary>
            {text(`${activity.id}.reflection.${id}.question`)}
            <Icon of={caretDownIcon} />
          </summary>
          <p>{text(`${activity.id}.reflection.${id}.thought`)}</p>
        </details>
      ))}
      <p>
        <button type="button" className="btn btn-line" data-undo="" onClick={() => dispatch({ kind: 'replay' })}>
          <Icon of={arrowCounterClockwiseIcon} />
          {t('activities.chat.again')}
        </button>
      </p>
    </section>
  );
}
