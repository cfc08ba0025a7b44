// A lesson on paper: the same steps with the same numbers, without and with answers, and what a class needs around it.
// It is made from the slides of the class screen. What is ticked is printed.

import { useMemo, useState } from 'react';
import type { Picture } from '#src/catalogue/data';
import { useWords, withBdi } from '#src/i18n/useWords';
import { lastStep, slidesOf, titleOfStep, wholePath, type Line, type Slide } from '#src/present/slides';
import { Calmly } from '#src/ui/Calmly';
import { PictureImage } from '#src/ui/PictureImage';
import form from '#src/ui/Form.module.css';
import { FamilyAddress } from './FamilyAddress';
import { HelpPoster } from './HelpPoster';
import text from './TextPage.module.css';
import styles from './PaperPage.module.css';
import type { TeachingProps } from './useTeaching';
import { Worksheet } from './Worksheet';

const parts = ['lesson', 'answers', 'worksheet', 'slips', 'cards', 'rules', 'poster', 'letter'] as const;
/** Parts that only a script can make. */
const needScript: ReadonlySet<string> = new Set(['poster']);
/** Ticked at first. */
const usual: ReadonlySet<string> = new Set(['lesson', 'slips']);
const rules = ['characters', 'pass', 'ideas', 'laugh', 'stays', 'blame', 'know'] as const;
/** As many as fill a page. */
const slipsOnPage = [1, 2, 3, 4, 5, 6] as const;

export function PaperPage({ t, data, guide }: TeachingProps) {
  const { t: shell } = useWords();
  const { lesson } = data;
  const [poster, setPoster] = useState(false);
  const words = useMemo(() => ({ text: (key: string) => data.words[key] ?? '', t: shell }), [data, shell]);
  const steps = lesson.activities.map((activity, index) => ({
    id: activity.id,
    number: index + 1,
    title: titleOfStep(lesson, index + 1, words),
    slides: slidesOf(lesson, index + 1, wholePath(lesson, index + 1, words), words),
  }));
  const letters = [...shell('activities.letters')];
  const title = data.words['title'] ?? '';
  const head = withBdi(`${shell(`ui.band.${lesson.band}`)} · ${shell('ui.step.lesson', { n: lesson.number })}`);
  const nameOf = (part: (typeof parts)[number]) => t(part === 'worksheet' || part === 'poster' ? `pages.${part}.part` : `pages.paper.parts.${part}`);
  return (
    <div className={`${text.page} ${styles.paper}`}>
      <header className="no-print">
        <p className="soft">{head}</p>
        <h1 tabIndex={-1}>
          {t('pages.paper.title')}: {title}
        </h1>
        <p className={styles.how}>{t('pages.paper.how')}</p>
        <fieldset className={`${form.choices} ${styles.parts}`}>
          <legend className="vh">{t('pages.paper.title')}</legend>
          {parts.map((part) => (
            <label key={part} className={needScript.has(part) ? 'needs-js' : undefined}>
              <input
                type="checkbox"
                data-part={part}
                defaultChecked={usual.has(part)}
                onChange={part === 'poster' ? (event) => setPoster(event.currentTarget.checked) : undefined}
              />
              {nameOf(part)}
            </label>
          ))}
        </fieldset>
        <p>
          <button type="button" className="btn btn-go needs-js" onClick={() => window.print()}>
            {t('pages.paper.print')}
          </button>
        </p>
      </header>

      <section className={styles.sheet} data-sheet="lesson">
        <p className="soft">{head}</p>
        <h2>{title}</h2>
        <p className="lead">{data.words['question']}</p>
        <p>{shell('routines.opening.canSkip')}</p>
        {steps.map((step) => (
          <div key={step.id} className={styles.step}>
            <h3>
              <bdi>{step.number}</bdi>. {step.title}
            </h3>
            {step.slides.filter(isForPupils).map((slide, index, all) => (
              <SlideOnPaper
                key={keyOf(slide)}
                slide={slide}
                letters={letters}
                picture={slide.picture?.name === all[index - 1]?.picture?.name ? undefined : slide.picture && data.pictures[slide.picture.name]}
                title={step.title}
              />
            ))}
          </div>
        ))}
        <div className={styles.step}>
          <h3>{shell('routines.closing.remember')}</h3>
          {slidesOf(lesson, lastStep(lesson), [], words)
            .slice(0, 2)
            .flatMap(({ lines }) => lines)
            .filter(({ role }) => role !== 'small')
            .map((line) => (
              <p key={line.text}>{line.text}</p>
            ))}
        </div>
      </section>

      <section className={styles.sheet} data-sheet="answers">
        <p className="soft">{head}</p>
        <h2>
          {title}: {t('pages.paper.parts.answers')}
        </h2>
        {steps.map((step) => {
          const answers = step.slides.filter(
            ({ reveal, options, answer }) => answer === true || reveal.length > 0 || options.some(({ opened }) => opened.length > 0),
          );
          return (
            answers.length > 0 && (
              <div key={step.id} className={styles.step}>
                <h3>
                  <bdi>{step.number}</bdi>. {step.title}
                </h3>
                {answers.map((slide) => (
                  <div key={keyOf(slide)} className={styles.answer}>
                    <p className={styles.about}>{slide.lines.filter(({ role }) => role !== 'small').map((line) => line.text).join(' ')}</p>
                    {slide.reveal.map((line) => (
                      <p key={line.text}>{line.text}</p>
                    ))}
                    {slide.options.map((option, index) => (
                      <p key={option.id}>
                        <b>
                          {letters[index]} · {option.text}
                        </b>{' '}
                        {option.opened.map((line) => line.text).join(' ')}
                      </p>
                    ))}
                  </div>
                ))}
              </div>
            )
          );
        })}
      </section>

      <section className={styles.sheet} data-sheet="worksheet">
        <p className="soft">{head}</p>
        <h2>
          {title}: {t('pages.worksheet.part')}
        </h2>
        <Worksheet t={t} data={data} letters={letters} />
        <p className="small soft no-print">
          {t('pages.worksheet.idea')} {guide.words['worksheet']}
        </p>
      </section>

      <section className={`${styles.sheet} ${styles.slips}`} data-sheet="slips" aria-label={t('pages.paper.parts.slips')}>
        {slipsOnPage.map((slip) => (
          <div key={slip}>
            <p>
              <b>{t('pages.paper.slips.ask')}</b>
            </p>
            <p className={styles.box}>{t('pages.paper.slips.understood')}</p>
            <p className={styles.box}>{t('pages.paper.slips.question')}</p>
            <p className={styles.line} />
            <p className={styles.box}>{t('pages.paper.slips.word')}</p>
            <p className={styles.line} />
            <p className="small">{t('pages.paper.slips.fold')}</p>
          </div>
        ))}
      </section>

      <section className={`${styles.sheet} ${styles.cards}`} data-sheet="cards" aria-label={t('pages.paper.parts.cards')}>
        {letters.slice(0, 4).map((letter) => (
          <p key={letter}>{letter}</p>
        ))}
      </section>

      <section className={`${styles.sheet} ${styles.rules}`} data-sheet="rules">
        <h2>{t('pages.teach.rules.title')}</h2>
        <ol>
          {rules.map((rule) => (
            <li key={rule}>{t(`pages.teach.rules.${rule}`)}</li>
          ))}
        </ol>
      </section>

      {poster && (
        <section className={styles.sheet} data-sheet="poster" aria-label={t('pages.poster.part')}>
          <Calmly instead={<p>{t('pages.poster.waiting')}</p>}>
            <HelpPoster t={t} />
          </Calmly>
        </section>
      )}

      <section className={`${styles.sheet} ${styles.letter}`} data-sheet="letter">
        <p>{t('pages.paper.letter.dear')}</p>
        <p>{withBdi(t('pages.paper.letter.what', { title }))}</p>
        <p>{t('pages.paper.letter.how')}</p>
        <h2>{t('pages.paper.letter.home')}</h2>
        <p>{guide.words['takeHome']}</p>
        <p>{t('pages.paper.letter.worried')}</p>
        <p className={styles.line} />
        <p>{t('pages.paper.letter.safe')}</p>
        <FamilyAddress label={t('pages.paper.letter.pages')} />
        <p className={styles.line} />
        <p className="small">{t('pages.paper.letter.sign')}</p>
      </section>
    </div>
  );
}

/** Not what gives an answer away, and not the whole message of a "spot", which comes line by line with room for reasons. */
function isForPupils(slide: Slide): boolean {
  return slide.answer !== true && slide.lines.filter(({ role }) => role === 'bubble').length < 2;
}

function keyOf({ lines, reveal }: Slide): string {
  return [...lines, ...reveal].map((line) => line.text).join(' ');
}

interface SlideProps {
  readonly slide: Slide;
  readonly letters: readonly string[];
  readonly picture: Picture | undefined;
  /** The step's title, which stands above already. */
  readonly title: string;
}

function SlideOnPaper({ slide, letters, picture, title }: SlideProps) {
  return (
    <div className={styles.slide}>
      {picture && slide.picture?.alt && <PictureImage picture={picture} alt={slide.picture.alt} className={styles.picture} />}
      <div>
        {slide.lines
          .filter((line) => line.text !== title)
          .map((line) => (
            <PaperLine key={line.text} line={line} />
          ))}
        {slide.options.length > 0 && (
          <ol className={styles.options}>
            {slide.options.map((option, index) => (
              <li key={option.id}>
                <b>{letters[index]}</b> {option.text}
              </li>
            ))}
          </ol>
        )}
        {slide.reveal.length > 0 && <p className={styles.line} />}
      </div>
    </div>
  );
}

function PaperLine({ line }: { readonly line: Line }) {
  return (
    <p className={line.role === 'bubble' || line.role === 'own' ? styles.bubble : line.role === 'question' ? styles.question : undefined}>
      {line.who !== undefined && <b>{line.who}: </b>}
      {line.text}
    </p>
  );
}
