// Where each lesson stands in curricula. Only what was checked is named; what was not is left blank and says so. Which columns
// show is chosen by radio buttons and CSS, so it works and prints without a script.

import type { ReactNode } from 'react';
import { sourceLanguage } from '#locales/index';
import { bands } from '#src/address/band';
import type { ListData } from '#src/catalogue/data';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import { PageLink } from '#src/ui/PageLink';
import form from '#src/ui/Form.module.css';
import text from './TextPage.module.css';
import styles from './CurriculumMap.module.css';

const frameworks = ['malaysia', 'itgse', 'efcw', 'deped', 'bncc'] as const;
type Framework = (typeof frameworks)[number];

/** Names of the documents, as they call themselves; never translated. */
const names: Readonly<Record<Framework, string>> = {
  malaysia: 'KSSM PJPK · PEERS',
  itgse: 'UNESCO ITGSE 2018',
  efcw: 'Education for a Connected World',
  deped: 'DepEd',
  bncc: 'BNCC',
};

/** Ages of the levels in ITGSE and in Education for a Connected World that go with a band (curriculum 12.6). */
const levels = {
  '9-11': { itgseFrom: 9, itgseTo: 12, efcwFrom: 7, efcwTo: 11 },
  '12-14': { itgseFrom: 12, itgseTo: 15, efcwFrom: 11, efcwTo: 14 },
  '15-17': { itgseFrom: 15, itgseTo: '18+', efcwFrom: 14, efcwTo: 18 },
} as const;

/** As the document calls it, in English: the strand of Education for a Connected World that all six lessons of a band belong to. */
const strand = 'Online relationships';
/** Lessons that belong to a second strand as well, which was not verified. */
const secondStrand: ReadonlySet<number> = new Set([3, 5]);
const lastOfBand = 6;

type Lesson = ListData['lessons'][number];

interface Props {
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  readonly lessons: readonly Lesson[];
}

export function CurriculumMap({ t, lessons }: Props) {
  const { t: shell } = useWords();
  const blank = <span className={styles.blank}>{t('pages.map.blank')}</span>;
  return (
    <div className={`${text.page} ${styles.map}`}>
      <h1 tabIndex={-1}>{t('pages.map.title')}</h1>
      <p className="lead">{t('pages.map.lead')}</p>
      <fieldset className={`no-print ${form.choices}`}>
        <legend>{t('pages.map.show')}</legend>
        {(['all', ...frameworks] as const).map((framework) => (
          <label key={framework}>
            <input type="radio" name="framework" value={framework} defaultChecked={framework === 'all'} />
            <span>{framework === 'all' ? t('pages.map.all') : nameOf(framework)}</span>
          </label>
        ))}
      </fieldset>
      {bands
        .map((band) => ({ band, rows: lessons.filter((lesson) => lesson.band === band) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ band, rows }) => (
          <section key={band} className={styles.band}>
            <h2 id={`map-${band}`}>{withBdi(shell(`ui.band.${band}`))}</h2>
            <p className="small soft">{withBdi(t('pages.map.levels', levels[band]))}</p>
            {/* Wider than a phone: it scrolls within itself. */}
            <div className={styles.scroll}>
              <table aria-labelledby={`map-${band}`}>
                <thead>
                  <tr>
                    <th scope="col">{t('pages.map.lesson')}</th>
                    {frameworks.map((framework) => (
                      <th key={framework} scope="col" data-column={framework}>
                        {t(`pages.map.places.${framework}`)} {nameOf(framework)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((lesson) => (
                    <tr key={lesson.id}>
                      <th scope="row">
                        <PageLink page={{ kind: 'teaching', band, lesson: lesson.number, screen: 'plan' }}>
                          <bdi>{lesson.number}</bdi>. {lesson.title}
                        </PageLink>
                      </th>
                      {frameworks.map((framework) => (
                        <td key={framework} data-column={framework}>
                          {cellOf(framework, lesson, { t, shell }, blank)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        ))}
      <section>
        <h2>{t('pages.map.readTitle')}</h2>
        <ul className={text.list}>
          <li>{t('pages.map.notNumbers')}</li>
          <li>{t('pages.plan.peersNote')}</li>
        </ul>
      </section>
    </div>
  );
}

function nameOf(framework: Framework): ReactNode {
  return <bdi dir="ltr">{names[framework]}</bdi>;
}

function cellOf(framework: Framework, lesson: Lesson, { t, shell }: Readonly<Record<'t' | 'shell', Words['t']>>, blank: ReactNode): ReactNode {
  const label = (name: string) => withBdi(shell('ui.label', { label: name }));
  if (framework === 'malaysia')
    return (
      <>
        {lesson.peers && <span>{label('PEERS')} {lesson.peers.map((theme) => t(`pages.plan.themes.${theme}`)).join(' · ')}</span>}
        <span>{label('SK, SP')} {blank}</span>
      </>
    );
  if (framework === 'itgse') return lesson.itgse && lesson.itgse.length > 0 ? <bdi dir="ltr">{lesson.itgse.join(' · ')}</bdi> : blank;
  if (framework !== 'efcw' || lesson.number > lastOfBand) return blank;
  return (
    <>
      <bdi dir="ltr" lang={sourceLanguage}>
        {strand}
      </bdi>
      {secondStrand.has(lesson.number) && (
        <span>
          {t('pages.map.second')} {blank}
        </span>
      )}
    </>
  );
}
