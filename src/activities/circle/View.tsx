import { useLayoutEffect, useRef } from 'react';
import { connect, type ViewProps } from '#src/activities/connect';
import { useWords } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { Lantern } from '#src/ui/Lantern';
import {
  circle,
  circleRoles,
  offersOneOutside,
  type CircleAction,
  type CircleActivity,
  type CircleState,
} from './definition';
import styles from './View.module.css';

export function CircleView({ activity, state, dispatch, text, helpCard }: ViewProps<CircleActivity, CircleState, CircleAction>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const list = useRef<HTMLFieldSetElement>(null);

  // Talks to the DOM: takes over lights that were lit before hydration.
  useLayoutEffect(() => {
    for (const input of list.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
      const role = circleRoles.find((one) => one === input.value);
      if (role !== undefined && !state.lit.includes(role)) dispatch({ role, on: true });
    }
    // Only what the page brought with it; later choices come through onChange.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <div className="stack">
      <p className="measure">{text(`${activity.id}.intro`)}</p>
      <p className="measure soft">{t('activities.circle.how')}</p>
      <fieldset ref={list} className={`sky ${styles.circle}`}>
        <legend className="vh">{t('activities.circle.legend')}</legend>
        <p className={styles.light} data-lit="true">
          <Lantern place={1} lit />
          {t('activities.circle.helpline')}
        </p>
        {circleRoles.map((role, index) => {
          const lit = state.lit.includes(role);
          return (
            <label key={role} className={styles.light} data-lit={lit}>
              <input
                type="checkbox"
                value={role}
                checked={lit}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  const next = circle.reduce(activity, state, { role, on });
                  dispatch({ role, on });
                  if (offersOneOutside(next)) announce(t('activities.circle.outside'));
                  else announce(t(on ? 'activities.circle.lit' : 'activities.circle.unlit'));
                }}
              />
              <Lantern place={index + 2} lit={lit} />
              {t(`activities.circle.roles.${role}`)}
            </label>
          );
        })}
      </fieldset>
      {offersOneOutside(state) && <p className={`lit ${styles.outside}`}>{t('activities.circle.outside')}</p>}
      {activity.helpCard && helpCard}
    </div>
  );
}

export default connect(circle, CircleView);
