// A lesson plan: the guide's words beside the lesson's own, for the length the teacher has. On paper it is the same.
// What a class hears or sees can stand below in a second language; what is for the teacher alone does not.

import { useRef, type ReactNode } from 'react';
import { pathOf } from '#src/address/paths';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import { minutesOf, preferred, type guideLists, type Version } from '#src/lesson/guide';
import { rememberKeys, type Lesson } from '#src/lesson/lesson';
import { Link } from '#src/ui/Link';
import { PageLink } from '#src/ui/PageLink';
import { hasServer } from '#src/ui/place';
import form from '#src/ui/Form.module.css';
import { Also, Both, inTwo, SecondChoice, useWordings } from './InTwo';
import { noteOf } from './noteOf';
import { RecordField } from './RecordField';
import { RphSave } from './RphSave';
import { rphFields, type RphField } from './rphFields';
import { Telling } from './Telling';
import type { Wording } from './wording';
import text from './TextPage.module.css';
import styles from './PlanPage.module.css';

const longFields: ReadonlySet<string> = new Set(['sk', 'sp', 'values', 'reflection']);
const before = ['lead', 'law', 'pupils', 'help', 'numbers'] as const;
const after = ['1', '2', '3', '4'] as const;

export const PlanPage = inTwo(function PlanPage({ t, data, guide, addressOf, second }) {
  const { language, t: shell } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const { lesson } = data;
  const { versions, mastery, itgse, peers } = guide.guide;
  const list = (name: (typeof guideLists)[number]) => Object.entries(guide.words).filter(([key]) => key.startsWith(`${name}.`));
  const minutes = (n: number) => withBdi(t('pages.plan.minutes', { n }));
  const check = lesson.activities.find((activity) => activity.type === 'check');
  const sourceNow = () => {
    const { typed, minutes: chosen } = typedIn(root.current);
    const version = versions.find((one) => one.minutes === chosen) ?? preferred(versions);
    if (!version) throw new Error('a guide has a version');
    return { language, shell, t, data, guide, version, typed };
  };
  return (
    <div className={`${text.page} ${styles.plan}`} data-two={second.wordings.second ? '' : undefined} ref={root}>
      <div className={`sky rings ${styles.head}`}>
        <p>
          {withBdi(`${t('pages.plan.kicker')} · ${shell(`ui.band.${lesson.band}`)} · ${shell('ui.step.lesson', { n: lesson.number })}`)}
        </p>
        <h1 tabIndex={-1}>
          <Text name="title" />
        </h1>
        <p className="lead">
          <Text name="question" />
        </p>
        <p className={`no-print ${text.ways}`}>
          <a
            className="btn btn-go"
            href={addressOf('desk', '')}
            onClick={({ currentTarget }) => {
              // The form holds the chosen length, and nothing is drawn when it changes.
              currentTarget.href = addressOf('desk', `@${typedIn(root.current).minutes}`);
            }}
          >
            {t('pages.present.toClass')}
          </a>
          <button type="button" className="btn btn-line needs-js" onClick={() => window.print()}>
            {t('pages.plan.print')}
          </button>
          <PageLink page={{ kind: 'teaching', band: lesson.band, lesson: lesson.number, screen: 'paper' }} className="btn btn-line">
            {t('pages.paper.title')}
          </PageLink>
          <PageLink page={{ kind: 'teaching', band: lesson.band, lesson: lesson.number, screen: 'check' }} className="btn btn-line">
            {t('pages.classCheck.title')}
          </PageLink>
          {/* A page from a disk has no address that a link could lead to. */}
          {hasServer && (
            <Link to={`${pathOf(language.code, { kind: 'classLink' })}#${lesson.band}/${lesson.number}`} className="btn btn-line">
              {t('pages.classLink.title')}
            </Link>
          )}
          <PageLink page={{ kind: 'opening', band: lesson.band, lesson: lesson.number }} className="btn btn-line">
            {t('pages.plan.open')}
          </PageLink>
        </p>
      </div>
      <div className={styles.body}>
        <div className={styles.main}>
          <p>{guide.words['aim']}</p>
          <fieldset className={`no-print ${form.choices}`}>
            <legend>{t('pages.plan.length')}</legend>
            {versions.map((version, index) => (
              <label key={version.minutes}>
                <input
                  type="radio"
                  name="length"
                  value={version.minutes}
                  data-place={index + 1}
                  defaultChecked={version === preferred(versions)}
                />
                <span>{minutes(version.minutes)}</span>
              </label>
            ))}
          </fieldset>
          <SecondChoice t={t} second={second} />
          <section>
            <h2>{t('pages.plan.objectives')}</h2>
            <ol className={styles.numbered}>
              {mastery.map((level, index) => (
                <li key={`${index + 1}`}>
                  {guide.words[`objectives.${index + 1}`]} <bdi dir="ltr" className="soft">(TP{level})</bdi>
                </li>
              ))}
            </ol>
            <p className="small soft">{t('pages.plan.levelNote')}</p>
          </section>

          <section>
            <h2>{t('pages.plan.course')}</h2>
            {/* On paper nobody can choose: the chosen length is named. */}
            <p className={styles.chosen}>
              {versions.map((version, index) => (
                <span key={version.minutes} data-place={index + 1}>
                  {minutes(version.minutes)}
                </span>
              ))}
            </p>
            <ol className={styles.course}>
              <Part t={t} versions={versions} lesson={lesson} step={0} name={t('pages.plan.opening')}>
                <Note step={0} />
              </Part>
              {lesson.activities.map((activity, index) => (
                <Part
                  key={activity.id}
                  t={t}
                  versions={versions}
                  lesson={lesson}
                  step={index + 1}
                  name={
                    <>
                      <PageLink page={{ kind: 'step', band: lesson.band, lesson: lesson.number, step: index + 1 }}>
                        {withBdi(nameOfStep(second.wordings.first, index))}
                      </PageLink>
                      <Also>{second.wording && withBdi(nameOfStep(second.wording, index))}</Also>
                    </>
                  }
                >
                  <Note step={index + 1} />
                </Part>
              ))}
              <Part t={t} versions={versions} lesson={lesson} step={lesson.activities.length + 1} name={t('pages.plan.closing')}>
                <Note step={lesson.activities.length + 1} />
                <ul className={styles.plainList}>
                  {rememberKeys.map((key) => (
                    <li key={key}>
                      <Text name={`remember.${key}`} />
                    </li>
                  ))}
                </ul>
              </Part>
            </ol>
          </section>

        </div>
        <aside className={styles.side} aria-label={t('pages.teach.before.title')}>
          <section className={`sky no-print ${styles.tell}`}>
            <h2>{t('pages.teach.telling.title')}</h2>
            <details>
              <summary>{t('pages.teach.telling.short')}</summary>
              <Telling t={t} />
            </details>
          </section>
          <section>
            <h2>{t('pages.plan.materials')}</h2>
            <Lines lines={list('materials')} />
          </section>

          <section>
            <h2>{t('pages.teach.before.title')}</h2>
            <ul className={text.list}>
              {before.map((line) => (
                <li key={line}>{t(`pages.teach.before.${line}`)}</li>
              ))}
            </ul>
            <p className={styles.care}>
              <b>{withBdi(shell('ui.label', { label: t('pages.plan.sensitive') }))}</b> {guide.words['sensitive']}
            </p>
          </section>

        </aside>
      </div>
      <div className={styles.notes}>
        <section>
          <h2>{t('pages.plan.ask')}</h2>
          <GuideLines lines={list('ask')} />
          <h3>{t('pages.plan.answers')}</h3>
          <GuideLines lines={list('answers')} />
        </section>
        <section>
          <h2>{t('pages.plan.watch')}</h2>
          <Lines lines={list('watch')} />
          <h3>{t('pages.plan.misconceptions')}</h3>
          <Lines lines={list('misconceptions')} />
        </section>
        {check?.type === 'check' && (
          <section>
            <h2>{t('pages.plan.key')}</h2>
            <dl className={styles.terms}>
              {check.questions.map((question) => {
                const key = `${check.bank}.items.${question.id}`;
                return (
                  <div key={question.id}>
                    <dt>
                      <Text name={`${key}.text`} />
                    </dt>
                    <dd>
                      <Text name={`${key}.options.${question.right}.text`} />
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
        )}
        <section>
          <h2>{t('pages.plan.keyWords')}</h2>
          <dl className={styles.terms}>
            {lesson.keyWords.map((word) => (
              <div key={word}>
                <dt>
                  <Text name={`keyWords.${word}.term`} />
                </dt>
                <dd>
                  <Text name={`keyWords.${word}.meaning`} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{t('pages.plan.different')}</h2>
          <dl className={styles.terms}>
            {(['support', 'stretch', 'send'] as const).map((key) => (
              <div key={key}>
                <dt>{t(`pages.plan.${key}`)}</dt>
                <dd>{guide.words[key]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{t('pages.plan.unplugged')}</h2>
          <Lines lines={list('unplugged')} />
          <dl className={styles.terms}>
            {(['worksheet', 'extension', 'takeHome'] as const).map((key) => (
              <div key={key}>
                <dt>{t(`pages.plan.${key}`)}</dt>
                <dd>{key === 'takeHome' ? <Both of={(one) => one.guide.words[key] ?? ''} /> : guide.words[key]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{t('pages.plan.after')}</h2>
          <ul className={text.list}>
            {after.map((line) => (
              <li key={line}>{t(`pages.plan.afterLines.${line}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('pages.plan.curriculum')}</h2>
          <p>{withBdi(t('pages.plan.itgse', { topics: itgse.join(' · ') }))}</p>
          <p>{withBdi(t('pages.plan.peers', { themes: peers.map((theme) => t(`pages.plan.themes.${theme}`)).join(' · ') }))}</p>
          <p className="small soft">{t('pages.plan.peersNote')}</p>
        </section>
      </div>
      <section className={styles.record}>
        <h2>{t('pages.plan.record')}</h2>
        <p className="small soft no-print">{t('pages.rph.note')}</p>
        {rphFields.map((field) => (
          <RecordField key={field} name={field} label={t(`pages.plan.fields.${field}`)} long={longFields.has(field)} />
        ))}
        <RphSave t={t} fileName={`RPH-${lesson.band}-${lesson.number}.docx`} source={sourceNow} />
      </section>
    </div>
  );
});

/** What stands in the form now, and the chosen length in minutes. The browser holds both, so that nothing else has to. */
function typedIn(root: HTMLElement | null): { readonly typed: Partial<Record<RphField, string>>; readonly minutes: number } {
  const typed: Partial<Record<RphField, string>> = {};
  for (const name of rphFields) {
    const input = root?.querySelector(`[name=${name}]`);
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) typed[name] = input.value;
  }
  const length = root?.querySelector('input[name=length]:checked');
  return { typed, minutes: length instanceof HTMLInputElement ? Number(length.value) : 0 };
}

interface LinesProps {
  /** Keys and texts of the guide in the page's language. */
  readonly lines: readonly (readonly [string, string])[];
}

function nameOfStep({ t, data: { lesson }, of }: Wording, index: number): string {
  return t('pages.plan.openStep', { n: index + 1, title: of(`${lesson.activities[index]?.id}.title`) });
}

/** A text of the lesson. */
function Text({ name }: { readonly name: string }) {
  return <Both of={({ of }) => of(name)} />;
}

/** What to do and say at a step; 0 is the opening, and after the last comes the closing. Where lengths differ, the style sheet shows the chosen one's. */
function Note({ step }: { readonly step: number }) {
  const { first } = useWordings();
  const { versions } = first.guide.guide;
  const noteIn = (version: Version | undefined) => ({ t, data, guide }: Wording) => noteOf(t, data.lesson, guide, step, version);
  if (new Set(versions.map((version) => noteIn(version)(first))).size === 1)
    return (
      <p>
        <Both of={noteIn(versions[0])} />
      </p>
    );
  return versions.map((version, index) => (
    <p key={version.minutes} data-place={index + 1}>
      <Both of={noteIn(version)} />
    </p>
  ));
}

/** Lines of the guide that a class hears. */
function GuideLines({ lines }: LinesProps) {
  return (
    <ul className={text.list}>
      {lines.map(([key]) => (
        <li key={key}>
          <span>
            <Both of={({ guide }) => guide.words[key] ?? ''} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Lines({ lines }: LinesProps) {
  return (
    <ul className={text.list}>
      {lines.map(([key, line]) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly t: Words['t'];
  readonly versions: readonly Version[];
  readonly lesson: Lesson;
  readonly step: number;
  readonly name: ReactNode;
  readonly children: ReactNode;
}

/** One row of the course. The style sheet shows the times of the chosen length, and folds what it leaves out. */
function Part({ t, versions, lesson, step, name, children }: PartProps) {
  const spans = versions.map((version) => minutesOf(version, lesson, step));
  const without = spans.flatMap((span, index) => (span === null ? [index + 1] : []));
  return (
    <li data-without={without.join(' ')}>
      <p className={styles.times}>
        {versions.map(({ minutes }, index) => {
          const span = spans[index];
          return (
            <span key={minutes} data-place={index + 1}>
              {span ? withBdi(t('pages.plan.span', { from: span[0], to: span[1] })) : t('pages.plan.alone')}
            </span>
          );
        })}
      </p>
      <h3>{name}</h3>
      <div className={styles.how}>{children}</div>
    </li>
  );
}
