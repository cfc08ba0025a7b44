import { useWords } from '#src/i18n/useWords';
import { connect, type ViewProps } from '#src/activities/connect';
import { useAnnounce } from '#src/ui/Announcer';
import { Bubble, Narration } from '#src/ui/Bubble';
import { OptionList } from '#src/ui/OptionList';
import { reply, type ReplyAction, type ReplyActivity, type ReplyState } from './definition';
import styles from './View.module.css';

export function ReplyView({
  activity,
  state,
  dispatch,
  text,
  picture,
  person,
}: ViewProps<ReplyActivity, ReplyState, ReplyAction>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const options = activity.options.map((option) => {
    const key = `${activity.id}.options.${option.id}`;
    const verdict = t(`activities.verdict.${option.verdict}`);
    const answerer = option.answeredBy ?? activity.friend;
    return {
      id: option.id,
      text: text(`${key}.text`),
      tone: option.verdict === 'strong' ? ('lit' as const) : ('again' as const),
      verdict,
      feedback: (
        <>
          <div className={`sky ${styles.answer}`}>
            {option.as === 'say' ? (
              <Bubble name={person(activity.me.who)} face={picture(activity.me.face)} own introduced>
                {text(`${key}.text`)}
              </Bubble>
            ) : (
              <Narration>
                <p>{text(`${key}.text`)}</p>
              </Narration>
            )}
            <Bubble name={person(answerer.who)} face={picture(answerer.face)} own={false} introduced>
              {text(`${key}.answer`)}
            </Bubble>
          </div>
          <p>{text(`${key}.feedback`)}</p>
        </>
      ),
      said: `${t('activities.reply.answers', { name: person(answerer.who) })} ${text(`${key}.answer`)} ${verdict} ${text(`${key}.feedback`)}`,
    };
  });
  return (
    <div className="stack">
      <p className="measure">{text(`${activity.id}.intro`)}</p>
      <OptionList
        name={activity.id}
        legend={t('activities.reply.try')}
        options={options}
        chosen={state.current === null ? [] : [state.current]}
        onChoose={(option) => {
          dispatch({ option });
          announce(options.find((one) => one.id === option)?.said ?? '');
        }}
      />
    </div>
  );
}

export default connect(reply, ReplyView);
