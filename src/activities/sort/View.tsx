import { useLayoutEffect, useRef } from 'react';
import { withStops } from '#src/content/withStops';
import { useWords, withBdi } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { connect, type ViewProps } from '#src/activities/connect';
import { sort, type SortAction, type SortActivity, type SortState } from './definition';
import styles from './View.module.css';

export function SortView({ activity, state, dispatch, text }: ViewProps<SortActivity, SortState, SortAction>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const list = useRef<HTMLDivElement>(null);
  const left = activity.items.filter((item) => state.placed[item.id] === undefined).length;
  const groupName = (group: string) => text(`${activity.id}.groups.${group}`);

  // Talks to the DOM: takes over what was sorted before hydration.
  useLayoutEffect(() => {
    for (const input of list.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
      const item = input.name.slice(activity.id.length + 1);
      if (state.placed[item] !== input.value) dispatch({ item, group: input.value });
    }
    // Only what the page brought with it; later choices come through onChange.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <div className={`stack ${styles.items}`} ref={list}>
      <p className="measure">{text(`${activity.id}.intro`)}</p>
      {activity.items.map((item) => {
        const why = text(`${activity.id}.items.${item.id}.why`);
        const fits = t('activities.sort.fits');
        const other = t('activities.sort.other', { group: groupName(item.accepts[0]) });
        return (
          <fieldset key={item.id} className={styles.slip}>
            <legend className={styles.text}>{text(`${activity.id}.items.${item.id}.text`)}</legend>
            {activity.groups.map((group) => {
              const id = `${activity.id}-${item.id}-${group.id}`;
              const accepted = item.accepts.includes(group.id);
              return (
                <div key={group.id} className={styles.place} data-tone={group.tone}>
                  <input
                    type="radio"
                    name={`${activity.id}-${item.id}`}
                    id={id}
                    value={group.id}
                    checked={state.placed[item.id] === group.id}
                    onChange={() => {
                      dispatch({ item: item.id, group: group.id });
                      announce(withStops(accepted ? fits : other, why));
                    }}
                  />
                  <label htmlFor={id}>{groupName(group.id)}</label>
                  <p className={styles.why}>
                    <b>{accepted ? fits : withBdi(other)}</b> {why}
                  </p>
                </div>
              );
            })}
          </fieldset>
        );
      })}
      <p className="needs-js">
        {left > 0 ? withBdi(t('activities.sort.left', { count: left })) : t('activities.sort.done')}
      </p>
    </div>
  );
}

export default connect(sort, SortView);
