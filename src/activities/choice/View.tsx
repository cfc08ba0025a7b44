import { useWords } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { OptionList } from '#src/ui/OptionList';
import type { Verdict } from '#src/content/verdict';
import { connect, type ViewProps } from '#src/activities/connect';
import { choice, type ChoiceAction, type ChoiceActivity, type ChoiceState } from './definition';

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
  const options = activity.options.map((option) => ({
    id: option.id,
    text: text(`${activity.id}.options.${option.id}.text`),
    tone: option.verdict === 'strong' ? ('lit' as const) : ('again' as const),
    verdict: t(`activities.verdict.${verdictKeys[activity.ask][option.verdict]}`),
    feedback: <p>{text(`${activity.id}.options.${option.id}.feedback`)}</p>,
  }));
  return (
    <div className="stack">
      <OptionList
        name={activity.id}
        legend={text(`${activity.id}.question`)}
        several={activity.several}
        options={options}
        chosen={state.chosen}
        onChoose={(option, on) => {
          dispatch({ option, on });
          const said = options.find((one) => one.id === option);
          if (on && said) announce(`${said.verdict} ${text(`${activity.id}.options.${option}.feedback`)}`);
        }}
      />
      <p className="small soft">{t(activity.several ? 'activities.choice.several' : 'activities.choice.one')}</p>
      {activity.helpCard && helpCard}
    </div>
  );
}

export default connect(choice, ChoiceView);
