import { useWords, withBdi } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { OptionList } from '#src/ui/OptionList';
import { connect, type ViewProps } from '#src/activities/connect';
import styles from './View.module.css';
import { check, type CheckAction, type CheckActivity, type CheckState } from './definition';

export function CheckView({ activity, state, dispatch, text }: ViewProps<CheckActivity, CheckState, CheckAction>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const after = activity.phase === 'after';
  const total = activity.questions.length;
  const answered = Object.keys(state.chosen).length;
  return (
    <div className={`stack ${styles.questions}`}>
      <p className="measure">{text(`${activity.bank}.${after ? 'introAfter' : 'intro'}`)}</p>
      {activity.questions.map((question, index) => {
        const key = `${activity.bank}.items.${question.id}`;
        const feedback = (option: string) => text(`${key}.options.${option}.feedback`);
        const chosen = state.chosen[question.id];
        return (
          <OptionList
            key={question.id}
            name={`${activity.id}-${question.id}`}
            legend={
              <>
                <span className="small soft block">
                  {withBdi(t('activities.check.question', { n: index + 1, total }))}
                </span>
                {text(`${key}.text`)}
              </>
            }
            options={question.options.map((option) => ({
              id: option,
              text: text(`${key}.options.${option}.text`),
              tone: !after ? 'plain' : option === question.right ? 'lit' : 'again',
              ...(after ? { feedback: <p>{feedback(option)}</p> } : {}),
            }))}
            chosen={chosen === undefined ? [] : [chosen]}
            onChoose={(option) => {
              dispatch({ question: question.id, option });
              if (after) announce(feedback(option));
              else if (answered + (chosen === undefined ? 1 : 0) === total) announce(t('activities.check.kept'));
            }}
          />
        );
      })}
      {!after && answered === total && <p>{t('activities.check.kept')}</p>}
    </div>
  );
}

export default connect(check, CheckView);
