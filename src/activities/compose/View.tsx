import { connect, type ViewProps } from '#src/activities/connect';
import { useWords } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { OptionList } from '#src/ui/OptionList';
import { compose, type ComposeAction, type ComposeActivity, type ComposeState } from './definition';
import styles from './View.module.css';

export function ComposeView({
  activity,
  state,
  dispatch,
  text,
}: ViewProps<ComposeActivity, ComposeState, ComposeAction>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const choiceText = (part: string, choice: string) => text(`${activity.id}.parts.${part}.choices.${choice}`);
  const sentenceOf = (chosen: ComposeState['chosen']) =>
    activity.parts
      .filter((part) => part.spoken)
      .flatMap((part) => {
        const choice = chosen[part.id];
        return choice === undefined ? [] : [choiceText(part.id, choice)];
      })
      .join(' ');
  const sentence = sentenceOf(state.chosen);
  const heading = t(activity.readBack === 'line' ? 'activities.compose.readBackLine' : 'activities.compose.readBack');
  return (
    <div className={`stack ${styles.parts}`}>
      <p className="measure">{text(`${activity.id}.intro`)}</p>
      {activity.parts.map((part) => {
        const chosen = state.chosen[part.id];
        return (
          <OptionList
            key={part.id}
            name={`${activity.id}-${part.id}`}
            legend={text(`${activity.id}.parts.${part.id}.title`)}
            options={part.choices.map((choice) => ({
              id: choice,
              text: choiceText(part.id, choice),
              tone: 'plain' as const,
            }))}
            chosen={chosen === undefined ? [] : [chosen]}
            onChoose={(choice) => {
              dispatch({ part: part.id, choice });
              announce(part.spoken ? sentenceOf({ ...state.chosen, [part.id]: choice }) : choiceText(part.id, choice));
            }}
          />
        );
      })}
      <div className={`lit ${styles.readBack}`}>
        <h2>{heading}</h2>
        {activity.parts.map((part) => {
          const choice = part.spoken ? undefined : state.chosen[part.id];
          return (
            choice !== undefined && (
              <p key={part.id}>
                {text(`${activity.id}.parts.${part.id}.title`)} <b>{choiceText(part.id, choice)}</b>
              </p>
            )
          );
        })}
        <p className={styles.sentence}>{sentence || t('activities.compose.empty')}</p>
        <p>{t(activity.readBack === 'line' ? 'activities.compose.sayLine' : 'activities.compose.say')}</p>
        <p className="small soft">{t('activities.compose.private')}</p>
      </div>
    </div>
  );
}

export default connect(compose, ComposeView);
