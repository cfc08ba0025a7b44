import { useRef } from 'react';
import arrowDownIcon from 'icon:arrow-down';
import arrowUpIcon from 'icon:arrow-up';
import { useWords } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { Icon } from '#src/ui/Icon';
import { moves } from '#src/ui/motion';
import { connect, type ViewProps } from '#src/activities/connect';
import { moved, order, type OrderAction, type OrderActivity, type OrderState } from './definition';
import styles from './View.module.css';

export function OrderView({ activity, state, dispatch, text }: ViewProps<OrderActivity, OrderState, OrderAction>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const rows = useRef<HTMLOListElement>(null);
  const total = state.order.length;
  const name = (item: string) => text(`${activity.id}.items.${item}`);
  const grade = order.grade(activity, state);

  const move = (item: string, by: -1 | 1) => {
    dispatch({ kind: 'move', item, by });
    announce(t('activities.order.moved', { item: name(item), n: moved(activity, state.order, item, by).indexOf(item) + 1, total }));
    moves(({ arrive }) => arrive(rows.current?.querySelector<HTMLElement>(`[data-item="${item}"]`) ?? null));
  };
  const key = activity.id;

  return (
    <div className="stack">
      <p className="measure">{text(`${key}.question`)}</p>
      {activity.asides && (
        <div className={styles.asides}>
          <p className="small soft">{t('activities.order.asides')}</p>
          {activity.asides.map((aside) => (
            <details key={aside} className={`lit ${styles.why}`}>
              <summary>{text(`${key}.asides.${aside}.label`)}</summary>
              <p>{text(`${key}.asides.${aside}.text`)}</p>
            </details>
          ))}
        </div>
      )}
      <ol ref={rows} className={styles.rows}>
        {state.order.map((item) => (
          <li key={item} data-item={item} className={`${activity.given?.includes(item) ? 'lit' : 'sheet'} ${styles.row}`}>
            <span>{name(item)}</span>
            {activity.given?.includes(item) ? (
              <span className="small soft">{t('activities.order.given')}</span>
            ) : (
              <span className={`needs-js ${styles.moves}`}>
                {(['up', 'down'] as const).map((direction) => {
                  const by = direction === 'up' ? -1 : 1;
                  const possible = moved(activity, state.order, item, by) !== state.order;
                  return (
                    <button
                      key={direction}
                      type="button"
                      className={`btn btn-line ${styles.move}`}
                      aria-label={t(`activities.order.${direction}`, { item: name(item) })}
                      // Stays focusable, so that focus is not lost when an item arrives at the edge.
                      aria-disabled={!possible}
                      onClick={() => possible && move(item, by)}
                    >
                      <Icon of={direction === 'up' ? arrowUpIcon : arrowDownIcon} />
                    </button>
                  );
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="needs-js">
        <button
          type="button"
          className="btn btn-go"
          onClick={() => {
            dispatch({ kind: 'check' });
            const right = order.grade(activity, { ...state, checked: true }) === 'right';
            announce(text(`${key}.${right ? 'right' : 'notQuite'}`));
          }}
        >
          {t('activities.order.check')}
        </button>
      </p>
      {grade !== 'unanswered' && (
        <p className={`lit ${styles.feedback}`}>{text(`${key}.${grade === 'right' ? 'right' : 'notQuite'}`)}</p>
      )}
      {grade !== 'unanswered' && activity.askWhyFirst && (
        <details className={`sheet ${styles.why}`}>
          <summary>{text(`${key}.whyFirst.question`)}</summary>
          <p>{text(`${key}.whyFirst.thought`)}</p>
        </details>
      )}
      {grade !== 'unanswered' && activity.whys && <Whys activity={activity} text={text} />}
      <noscript>
        <div className={`stack ${styles.shown}`}>
          <h2>{t('activities.order.show')}</h2>
          <ol className={styles.solution}>
            {activity.items.map((item) => (
              <li key={item}>{name(item)}</li>
            ))}
          </ol>
          <p>{text(`${key}.right`)}</p>
          <p>{text(`${key}.notQuite`)}</p>
          {activity.whys && <Whys activity={activity} text={text} />}
          {activity.askWhyFirst && (
            <p>
              {text(`${key}.whyFirst.question`)} {text(`${key}.whyFirst.thought`)}
            </p>
          )}
        </div>
      </noscript>
    </div>
  );
}

/** Why each item stands where it stands, in one order that works. */
function Whys({ activity, text }: Pick<ViewProps<OrderActivity, OrderState, OrderAction>, 'activity' | 'text'>) {
  const { t } = useWords();
  return (
    <section className="stack">
      <h2 className={styles.whysTitle}>{t('activities.order.whys')}</h2>
      <ol className={styles.solution}>
        {activity.items.map((item) => (
          <li key={item}>
            <b>{text(`${activity.id}.items.${item}`)}</b> {text(`${activity.id}.whys.${item}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}

export default connect(order, OrderView);
