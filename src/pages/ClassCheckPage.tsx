// The same questions before and after a lesson, for a whole class: totals of raised hands, typed in by the teacher, as a table
// with bars. Kept only when asked.

import { useId, useState } from 'react';
import type { CheckQuestion } from '#src/activities/check/definition';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import {
  emptyCheck, handsOf, mayShow, mostHands, phases, toComeBackTo, totalOf, withHands, type ClassCheck, type Phase,
} from '#src/lesson/classCheck';
import { classCheckStore, useClassChecks } from '#src/storage/useClassChecks';
import { PageLink } from '#src/ui/PageLink';
import text from './TextPage.module.css';
import styles from './ClassCheckPage.module.css';
import type { TeachingProps } from './useTeaching';

export function ClassCheckPage({ t, data }: TeachingProps) {
  const { t: shell } = useWords();
  const { lesson } = data;
  const kept = useClassChecks()[lesson.id];
  const [typed, setTyped] = useState<ClassCheck | null>(null);
  const tallies = typed ?? kept ?? emptyCheck;
  const questions = lesson.activities.find((activity) => activity.type === 'check');
  const change = (next: ClassCheck) => {
    setTyped(next);
    if (kept) classCheckStore().set(lesson.id, next);
  };
  return (
    <div className={text.page}>
      <p className="soft">{withBdi(`${shell(`ui.band.${lesson.band}`)} · ${shell('ui.step.lesson', { n: lesson.number })}`)}</p>
      <h1 tabIndex={-1}>
        {withBdi(shell('ui.label', { label: t('pages.classCheck.title') }))} {data.words['title']}
      </h1>
      <p className={`no-print ${text.ways}`}>
        <PageLink page={{ kind: 'teaching', band: lesson.band, lesson: lesson.number, screen: 'plan' }} className="btn btn-line">
          {t('pages.plan.kicker')}
        </PageLink>
      </p>
      {questions?.type === 'check' ? (
        <>
          <p className="lead">{t('pages.classCheck.lead')}</p>
          <p>{t('pages.classCheck.how')}</p>
          {questions.questions.map((question, index) => (
            <Question
              key={question.id}
              t={t}
              question={question}
              number={index + 1}
              textOf={(key) => data.words[`${questions.bank}.items.${question.id}.${key}`] ?? ''}
              tallies={tallies}
              onChange={change}
            />
          ))}
          <section>
            <h2>{t('pages.classCheck.readTitle')}</h2>
            <ul className={text.list}>
              {(['can', 'cannot', 'notTest'] as const).map((line) => (
                <li key={line}>{t(`pages.classCheck.${line}`)}</li>
              ))}
            </ul>
          </section>
          <div className={`no-print needs-js ${styles.end}`}>
            <label>
              <input
                type="checkbox"
                checked={kept !== undefined}
                onChange={(event) => {
                  setTyped(tallies);
                  classCheckStore().set(lesson.id, event.currentTarget.checked ? tallies : null);
                }}
              />
              {t('pages.classCheck.keep')}
            </label>
            <p className="small soft">{t('pages.classCheck.keepNote')}</p>
            {typed !== null && classCheckStore().blocked() && <p role="alert">{t('pages.classCheck.blocked')}</p>}
            <p className={text.ways}>
              <button type="button" className="btn btn-go" onClick={() => window.print()}>
                {t('pages.classCheck.print')}
              </button>
              <button type="button" className="btn btn-line" onClick={() => change(emptyCheck)}>
                {t('pages.classCheck.clear')}
              </button>
            </p>
          </div>
        </>
      ) : (
        <p>{t('pages.classCheck.none')}</p>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly t: Words['t'];
  readonly question: CheckQuestion;
  readonly number: number;
  readonly textOf: (key: string) => string;
  readonly tallies: ClassCheck;
  readonly onChange: (next: ClassCheck) => void;
}

function Question({ t, question, number, textOf, tallies, onChange }: QuestionProps) {
  const { t: shell } = useWords();
  const id = useId();
  const answerOf = (option: string) => textOf(`options.${option}.text`);
  const shown = mayShow(tallies, question.id);
  const again = shown ? toComeBackTo(tallies, question) : null;
  return (
    <section className={styles.question}>
      <h2 id={id}>
        <bdi>{number}</bdi>. {textOf('text')}
      </h2>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('pages.classCheck.answer')}</th>
            {phases.map((phase) => (
              <th key={phase} scope="col">
                {t(`pages.classCheck.${phase}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.options.map((option) => (
            <tr key={option}>
              <th scope="row">
                {answerOf(option)}
                {option === question.right && <span className={styles.helps}>{t('pages.classCheck.helps')}</span>}
              </th>
              {phases.map((phase) => (
                <td key={phase}>
                  <input
                    type="number"
                    min={0}
                    max={mostHands}
                    inputMode="numeric"
                    autoComplete="off"
                    aria-label={`${shell('ui.label', { label: t(`pages.classCheck.${phase}`) })} ${answerOf(option)}`}
                    value={handsOf(tallies, phase, question.id, option) ?? ''}
                    onChange={(event) => onChange(withHands(tallies, phase, question.id, option, event.currentTarget.value))}
                  />
                  {shown && (
                    <Bar
                      t={t}
                      phase={phase}
                      count={handsOf(tallies, phase, question.id, option) ?? 0}
                      total={totalOf(tallies, phase, question.id)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={shown ? undefined : 'small soft'}>
        {shown
          ? again !== null &&
            withBdi(
              t('pages.classCheck.again', {
                answer: answerOf(again),
                n: handsOf(tallies, 'after', question.id, again) ?? 0,
                total: totalOf(tallies, 'after', question.id),
              }),
            )
          : t('pages.classCheck.few')}
      </p>
    </section>
  );
}

interface BarProps {
  readonly t: Words['t'];
  readonly phase: Phase;
  readonly count: number;
  readonly total: number;
}

/** The words say what the bar shows; `before` is striped and `after` full, so that grey paper tells them apart. */
function Bar({ t, phase, count, total }: BarProps) {
  return (
    <div className={styles.share}>
      <span className="small">{withBdi(t('pages.classCheck.of', { n: count, total }))}</span>
      <span className={styles.track} aria-hidden="true">
        {count > 0 && <span className={styles[phase]} style={{ inlineSize: `${(100 * count) / total}%` }} />}
      </span>
    </div>
  );
}
