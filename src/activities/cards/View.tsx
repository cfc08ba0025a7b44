import { useWords } from '#src/i18n/useWords';
import { moves } from '#src/ui/motion';
import { PictureImage } from '#src/ui/PictureImage';
import { connect, type ViewProps } from '#src/activities/connect';
import { cards, linesOf, type CardsAction, type CardsActivity, type CardsState } from './definition';
import styles from './View.module.css';

export function CardsView({
  activity,
  state,
  dispatch,
  text,
  picture,
  helpCard,
}: ViewProps<CardsActivity, CardsState, CardsAction>) {
  const { t } = useWords();
  return (
    <div className="stack">
      <p className="measure">{text(`${activity.id}.intro`)}</p>
      <ul className={styles.cards}>
        {activity.cards.map((card) => {
          const key = `${activity.id}.cards.${card.id}`;
          return (
            <li key={card.id}>
              <details
                className={styles.card}
                open={state.turned.includes(card.id)}
                onToggle={(event) => {
                  const turned = event.currentTarget.open;
                  if (turned === state.turned.includes(card.id)) return;
                  dispatch({ card: card.id, turned });
                  if (turned) moves(({ unfold }) => unfold(event.currentTarget.querySelector('dl')));
                }}
              >
                <summary className={styles.front}>
                  <PictureImage picture={picture(card.picture)} alt="" className={styles.picture} />
                  <h2 className={styles.name}>{text(`${key}.front`)}</h2>
                  <span className={`small ${styles.turn}`}>{t('activities.cards.turn')}</span>
                </summary>
                <dl className={`sheet ${styles.back}`}>
                  {linesOf(activity).map((line) => (
                    <div key={line}>
                      <dt className={line === 'answer' ? 'vh' : undefined}>{t(`activities.cards.${line}`)}</dt>
                      <dd>{text(`${key}.${line}`)}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            </li>
          );
        })}
      </ul>
      {activity.helpCard && helpCard}
    </div>
  );
}

export default connect(cards, CardsView);
