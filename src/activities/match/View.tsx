import { connect, type ViewProps } from '#src/activities/connect';
import { useWords } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { OptionList } from '#src/ui/OptionList';
import { match, offered, type MatchAction, type MatchActivity, type MatchState } from './definition';
import styles from './View.module.css';

export function MatchView({ activity, state, dispatch, text }: ViewProps<MatchActivity, MatchState, MatchAction>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const fits = t('activities.match.fits');
  const other = text(`${activity.id}.other`);
  return (
    <div className={`stack ${styles.pairs}`}>
      <p className="measure">{text(`${activity.id}.intro`)}</p>
      {activity.pairs.map((left) => {
        const chosen = state.chosen[left];
        return (
          <OptionList
            key={left}
            name={`${activity.id}-${left}`}
            legend={text(`${activity.id}.pairs.${left}.left`)}
            options={offered(activity, left).map((right) => ({
              id: right,
              text: text(`${activity.id}.pairs.${right}.right`),
              tone: right === left ? 'lit' : 'again',
              feedback: <p>{right === left ? fits : other}</p>,
            }))}
            chosen={chosen === undefined ? [] : [chosen]}
            onChoose={(right) => {
              dispatch({ left, right });
              announce(right === left ? fits : other);
            }}
          />
        );
      })}
    </div>
  );
}

export default connect(match, MatchView);
