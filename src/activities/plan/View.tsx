import printerIcon from 'icon:printer';
import { connect, type ViewProps } from '#src/activities/connect';
import { useWords } from '#src/i18n/useWords';
import { Icon } from '#src/ui/Icon';
import { OptionList } from '#src/ui/OptionList';
import { useAnnounce } from '#src/ui/Announcer';
import { plan, type PlanAction, type PlanActivity, type PlanState } from './definition';
import styles from './View.module.css';

export function PlanView({ activity, state, dispatch, text, helpCard, sentenceOf }: ViewProps<PlanActivity, PlanState, PlanAction>) {
  const { t } = useWords();
  const announce = useAnnounce();
  return (
    <div className={`stack ${styles.plan}`}>
      <p className="measure">{text(`${activity.id}.intro`)}</p>
      {activity.sections.map((section) => {
        const key = `${activity.id}.sections.${section.id}`;
        return (
          <div key={section.id} className={styles.section}>
            <OptionList
              name={`${activity.id}-${section.id}`}
              legend={text(`${key}.title`)}
              several
              options={section.choices.map((choice) => ({
                id: choice,
                text: text(`${key}.choices.${choice}`),
                tone: 'plain' as const,
              }))}
              chosen={state.chosen[section.id] ?? []}
              onChoose={(choice, on) => {
                dispatch({ section: section.id, choice, on });
                announce(t(on ? 'activities.plan.added' : 'activities.plan.removed'));
              }}
            />
            {section.sentenceOf !== undefined && sentenceOf(section.sentenceOf)}
            {Array.from({ length: section.lines ?? 0 }, (_, line) => (
              <div key={line} className={styles.line} aria-hidden="true" />
            ))}
          </div>
        );
      })}
      {activity.helpCard && helpCard}
      <p className="small soft">{t('activities.plan.private')}</p>
      <p className="needs-js">
        <button type="button" className="btn btn-line" onClick={() => window.print()}>
          <Icon of={printerIcon} />
          {t('activities.plan.print')}
        </button>
      </p>
    </div>
  );
}

export default connect(plan, PlanView);
