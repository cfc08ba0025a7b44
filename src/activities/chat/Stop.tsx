// Where the pupil decides: feelings if asked, the options with their feedback, and the Tell door.

import arrowDownIcon from 'icon:arrow-down';
import doorOpenIcon from 'icon:door-open';
import handPalmIcon from 'icon:hand-palm';
import { withStops } from '#src/content/withStops';
import { useWords, withBdi } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { Icon } from '#src/ui/Icon';
import { OptionList, type ListedOption } from '#src/ui/OptionList';
import { door, feelings, type StopNode } from './definition';
import type { ChatViewProps } from './View';
import styles from './View.module.css';

export function Stop({ activity, state, dispatch, text, person, stop }: ChatViewProps & { readonly stop: StopNode }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const key = `${activity.id}.nodes.${stop.id}`;
  const options: ListedOption[] = stop.options.map((option) => ({
    id: option.id,
    text: text(`${key}.options.${option.id}.text`),
    tone: option.verdict === 'strong' ? 'lit' : 'again',
    verdict: t(`activities.verdict.${option.verdict}`),
    feedback: <p>{text(`${key}.options.${option.id}.feedback`)}</p>,
  }));
  options.push({
    id: door,
    text: t('activities.chat.door'),
    tone: 'help',
    icon: doorOpenIcon,
    hint: t('activities.chat.doorHint'),
  });

  return (
    <section className={`lit ${styles.stop}`} tabIndex={-1} aria-label={t('activities.chat.stop')}>
      <p className={styles.tag}>
        <Icon of={handPalmIcon} />
        {t('activities.chat.stop')}
      </p>
      {stop.feelings && (
        <fieldset className={styles.feelings}>
          <legend>{withBdi(t('activities.chat.feelOf', { name: person(activity.me) }))}</legend>
          {feelings.map((feeling) => (
            <label key={feeling} className={styles.feeling}>
              <input
                type="checkbox"
                checked={state.felt.includes(feeling)}
                onChange={(event) => dispatch({ kind: 'feel', feeling, on: event.currentTarget.checked })}
              />
              {t(`activities.feelings.${feeling}`)}
            </label>
          ))}
        </fieldset>
      )}
      <OptionList
        name={`${activity.id}-${stop.id}`}
        legend={text(`${key}.question`)}
        options={options}
        chosen={state.pending === null ? [] : [state.pending]}
        onChoose={(option) => {
          dispatch({ kind: 'pick', option });
          const said = stop.options.find((one) => one.id === option);
          announce(
            said
              ? withStops(t(`activities.verdict.${said.verdict}`), text(`${key}.options.${option}.feedback`))
              : t('activities.chat.doorHint'),
          );
        }}
      />
      <p className="needs-js">
        <button
          type="button"
          className="btn btn-go"
          aria-disabled={state.pending === null}
          onClick={() => (state.pending === null ? announce(t('activities.chat.chooseFirst')) : dispatch({ kind: 'goOn' }))}
        >
          {t(state.pending === null ? 'activities.chat.chooseFirst' : 'activities.chat.goOn')}
          {state.pending !== null && <Icon of={arrowDownIcon} />}
        </button>
      </p>
    </section>
  );
}
