// Conversation cards: one at a time on the screen, six to a page on paper, all of them without a script.

import { useState } from 'react';
import printerIcon from 'icon:printer';
import { bands, type Band } from '#src/address/band';
import { shuffle } from '#src/content/shuffle';
import { useWords, withBdi } from '#src/i18n/useWords';
import { useAnnounce } from '#src/ui/Announcer';
import { Icon } from '#src/ui/Icon';
import form from '#src/ui/Form.module.css';
import type { ToolProps } from './FamilyPage';
import styles from './FamilyPage.module.css';

const moments = ['car', 'dinner', 'bed', 'lesson'] as const;
type Moment = (typeof moments)[number];

interface Card {
  readonly id: string;
  readonly band: Band;
  readonly moment: Moment;
}

const cards: readonly Card[] = bands.flatMap((band) =>
  moments.flatMap((moment) => ['1', '2'].map((n) => ({ id: `${band}.${moment}.${n}`, band, moment }))),
);

export function CardsPage({ t }: ToolProps) {
  const { t: shell } = useWords();
  const announce = useAnnounce();
  const [band, setBand] = useState<Band | null>(null);
  const [moment, setMoment] = useState<Moment | null>(null);
  const [order, setOrder] = useState({ seed: 1, place: 0 });
  const fitting = cards.filter((card) => (band === null || card.band === band) && (moment === null || card.moment === moment));
  const shuffled = shuffle(fitting, order.seed);
  const card = shuffled[order.place % shuffled.length];
  const textOf = (one: Card) => t(`family.cards.list.${one.id}`);
  const go = () => {
    // A new round comes in a new order.
    const next = order.place + 1 < shuffled.length ? { ...order, place: order.place + 1 } : { seed: order.seed + 1, place: 0 };
    setOrder(next);
    const shown = shuffle(fitting, next.seed)[next.place];
    if (shown) announce(textOf(shown));
  };
  const choose = (change: () => void) => {
    change();
    setOrder({ seed: order.seed, place: 0 });
  };
  return (
    <>
      <header className={`${styles.head} no-print`}>
        <h1 tabIndex={-1}>{t('family.cards.title')}</h1>
        <p className="lead">{t('family.cards.lead')}</p>
      </header>
      <div className={`${styles.chooser} needs-js no-print`}>
        <Choice legend={t('family.cards.age')} name="age" value={band} any={t('family.cards.any')} onChoose={(one) => choose(() => setBand(one))}
          options={bands.map((one) => [one, shell(`ui.band.${one}`)])} />
        <Choice legend={t('family.cards.moment')} name="moment" value={moment} any={t('family.cards.any')} onChoose={(one) => choose(() => setMoment(one))}
          options={moments.map((one) => [one, t(`family.cards.moments.${one}`)])} />
      </div>
      {card && (
        <div className={`${styles.oneCard} needs-js no-print`}>
          <p className="small soft">
            {withBdi(`${shell(`ui.band.${card.band}`)} · ${t(`family.cards.moments.${card.moment}`)}`)}
          </p>
          <p className={styles.question}>{textOf(card)}</p>
          <p className="small soft">{withBdi(t('family.cards.place', { n: order.place + 1, total: shuffled.length }))}</p>
        </div>
      )}
      <p className={`${styles.buttons} needs-js no-print`}>
        <button type="button" className="btn btn-go" onClick={go}>
          {t('family.cards.next')}
        </button>
        <button type="button" className="btn btn-line" onClick={() => window.print()}>
          <Icon of={printerIcon} />
          {t('family.cards.print')}
        </button>
      </p>
      <ul className={styles.deck}>
        {fitting.map((one) => (
          <li key={one.id}>
            <p className="small soft">{withBdi(`${shell(`ui.band.${one.band}`)} · ${t(`family.cards.moments.${one.moment}`)}`)}</p>
            <p>{textOf(one)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly any: string;
  readonly value: T | null;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T | null) => void;
}

function Choice<T extends string>({ legend, name, any, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className={form.choices}>
      <legend>{legend}</legend>
      <label>
        <input type="radio" name={name} checked={value === null} onChange={() => onChoose(null)} />
        {any}
      </label>
      {options.map(([one, label]) => (
        <label key={one}>
          <input type="radio" name={name} checked={value === one} onChange={() => onChoose(one)} />
          {withBdi(label)}
        </label>
      ))}
    </fieldset>
  );
}
