import { useWords } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { OptionList } from '#src/ui/OptionList';
import type { Verdict } from '#src/content/verdict';
import { withStops } from '#src/content/withStops';
import { connect, type ViewProps } from '#src/activities/connect';
import { choice, questionsOf, type ChoiceAction, type ChoiceActivity, type ChoiceOption, type ChoiceState } from './definition';

const verdictKeys: { readonly [A in ChoiceActivity['ask']]: { readonly [V in Verdict]: string } } = {
  do: { strong: 'strong', partly: 'partly', common: 'common' },
  why: { strong: 'fits', partly: 'thought', common: 'thought' },
};

export function ChoiceView({
  activity,
  state,
  dispatch,
  text,
  helpCard,
}: ViewProps<ChoiceActivity, ChoiceState, ChoiceAction>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const listed = (option: ChoiceOption) => ({
    id: option.id,
    text: text(`${activity.id}.options.${option.id}.text`),
    tone: option.verdict === 'strong' ? ('lit' as const) : ('again' as const),
    verdict: t(`activities.verdict.${verdictKeys[activity.ask][option.verdict]}`),
    feedback: <p>{text(`${activity.id}.options.${option.id}.feedback`)}</p>,
  });
  return (
    <div className="stack">
      {activity.scenes && <p className="lead">{text(`${activity.id}.question`)}</p>}
      {questionsOf(activity).map(({ scene, options }) => (
        <OptionList
          key={scene ?? ''}
          name={scene === undefined ? activity.id : `${activity.id}-${scene}`}
          legend={text(scene === undefined ? `${activity.id}.question` : `${activity.id}.scenes.${scene}`)}
          several={activity.several}
          options={options.map(listed)}
          chosen={state.chosen}
          onChoose={(id, on) => {
            dispatch({ option: id, on });
            const option = options.find((one) => one.id === id);
            if (on && option) announce(withStops(listed(option).verdict, text(`${activity.id}.options.${id}.feedback`)));
          }}
        />
      ))}
      <p className="small soft">{t(activity.several ? 'activities.choice.several' : 'activities.choice.one')}</p>
      {activity.helpCard && helpCard}
    </div>
  );
}

export default connect(choice, ChoiceView);
