import { withStops } from '#src/content/withStops';
import { useWords } from '#src/i18n/useWords';
import { connect, type ViewProps } from '#src/activities/connect';
import { useAnnounce } from '#src/ui/Announcer';
import { Bubble, Narration } from '#src/ui/Bubble';
import { OptionList } from '#src/ui/OptionList';
import { reply, type ReplyAction, type ReplyActivity, type ReplyScene, type ReplyState } from './definition';
import styles from './View.module.css';

type Props = ViewProps<ReplyActivity, ReplyState, ReplyAction>;

export function ReplyView({ activity, state, dispatch, ...shared }: Props) {
  const { t } = useWords();
  return (
    <div className="stack">
      <Scene
        {...shared}
        place={activity.id}
        name={activity.id}
        scene={activity}
        current={state.current}
        onTry={(option) => dispatch({ scene: 'first', option })}
      />
      {activity.second && (
        <>
          <h2>{t('activities.reply.later')}</h2>
          <Scene
            {...shared}
            place={`${activity.id}.second`}
            name={`${activity.id}-second`}
            scene={activity.second}
            current={state.second?.current ?? null}
            onTry={(option) => dispatch({ scene: 'second', option })}
          />
        </>
      )}
    </div>
  );
}

interface SceneProps extends Pick<Props, 'text' | 'picture' | 'person'> {
  /** Where its words begin. */
  readonly place: string;
  readonly name: string;
  readonly scene: ReplyScene;
  readonly current: string | null;
  readonly onTry: (option: string) => void;
}

function Scene({ place, name, scene, current, onTry, text, picture, person }: SceneProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const options = scene.options.map((option) => {
    const key = `${place}.options.${option.id}`;
    const verdict = t(`activities.verdict.${option.verdict}`);
    const answerer = option.answeredBy ?? scene.friend;
    return {
      id: option.id,
      text: text(`${key}.text`),
      tone: option.verdict === 'strong' ? ('lit' as const) : ('again' as const),
      verdict,
      feedback: (
        <>
          <div className={`sky ${styles.answer}`}>
            {option.as === 'say' ? (
              <Bubble name={person(scene.me.who)} face={picture(scene.me.face)} own introduced>
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
      said: withStops(t('activities.reply.answers', { name: person(answerer.who) }), text(`${key}.answer`), verdict, text(`${key}.feedback`)),
    };
  });
  return (
    <>
      <p className="measure">{text(`${place}.intro`)}</p>
      <OptionList
        name={name}
        legend={t('activities.reply.try')}
        options={options}
        chosen={current === null ? [] : [current]}
        onChoose={(option) => {
          onTry(option);
          announce(options.find((one) => one.id === option)?.said ?? '');
        }}
      />
    </>
  );
}

export default connect(reply, ReplyView);
