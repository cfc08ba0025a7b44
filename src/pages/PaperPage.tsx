// A lesson on paper: the same steps with the same numbers, without and with answers, and what a class needs around it.
// It is made from the slides of the class screen. What is ticked is printed.

import { useRef, useState } from 'react';
import type { Picture } from '#src/catalogue/data';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import type { Line, Slide, SlideOption } from '#src/present/slides';
import { useSaved } from '#src/storage/useSaved';
import { Calmly } from '#src/ui/Calmly';
import { PictureImage } from '#src/ui/PictureImage';
import { preloadable } from '#src/ui/preloadable';
import form from '#src/ui/Form.module.css';
import { FamilyLetters } from './FamilyLetters';
import { Also, Both, inTwo, SecondChoice, useWordings } from './InTwo';
import { aboutSlide, linesToRemember, paperSteps, type PaperStep } from './paperSteps';
import { PosterCountry } from './PosterCountry';
import text from './TextPage.module.css';
import styles from './PaperPage.module.css';
import { Worksheet } from './Worksheet';

const HelpPoster = preloadable(() => import('./HelpPoster'));

const parts = ['lesson', 'answers', 'worksheet', 'slips', 'cards', 'rules', 'poster', 'letter'] as const;
/** Parts that only a script can make. */
const needScript: ReadonlySet<string> = new Set(['poster']);
/** Ticked at first. */
const usual: ReadonlySet<string> = new Set(['lesson', 'slips']);
const rules = ['characters', 'pass', 'ideas', 'laugh', 'stays', 'blame', 'know'] as const;
/** As many as fill a page, in one language and in two. */
const slipsOnPage = { one: [1, 2, 3, 4, 5, 6], two: [1, 2, 3, 4] } as const;

export const PaperPage = inTwo(function PaperPage({ t, data, guide, second }) {
  const { t: shell } = useWords();
  const { lesson } = data;
  const { first, second: other } = second.wordings;
  const root = useRef<HTMLDivElement>(null);
  const [poster, setPoster] = useState(false);
  // The country chosen on this device, if there is one; never guessed.
  const ownCountry = useSaved((saved) => saved.country);
  const [country, setCountry] = useState(ownCountry ?? '');
  const [nothing, setNothing] = useState(false);
  /** An empty sheet helps nobody: with nothing to print, the page says what is missing. */
  const print = () => {
    const sheets = [...(root.current?.querySelectorAll('[data-sheet]:not(.no-print)') ?? [])];
    // What is not ticked is there, but the style sheet hides it.
    const some = sheets.some((sheet) => sheet.getClientRects().length > 0);
    setNothing(!some);
    if (some) window.print();
  };
  const otherSteps = other && paperSteps(other);
  const steps = paperSteps(first).map((step, place) => ({
    ...step,
    also: otherSteps?.[place],
    // Two slides of a step may say the same: its place tells each from the others.
    slides: step.slides.map((slide, index) => ({ place: index, slide, also: otherSteps?.[place]?.slides[index] })),
  }));
  const remember = other && linesToRemember(other);
  const letters = [...shell('activities.letters')];
  const title = data.words['title'] ?? '';
  const head = withBdi(`${shell(`ui.band.${lesson.band}`)} · ${shell('ui.step.lesson', { n: lesson.number })}`);
  const nameOf = (part: (typeof parts)[number]) => t(part === 'worksheet' || part === 'poster' ? `pages.${part}.part` : `pages.paper.parts.${part}`);
  return (
    <div className={`${text.page} ${styles.paper}`} data-two={other ? '' : undefined} ref={root} onChange={() => setNothing(false)}>
      <header className="no-print">
        <p className="soft">{head}</p>
        <h1 tabIndex={-1}>
          {withBdi(shell('ui.label', { label: t('pages.paper.title') }))} {title}
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
        {poster && (
          <Calmly instead={<p>{t('pages.poster.waiting')}</p>}>
            <PosterCountry t={t} code={country} onChoose={setCountry} />
          </Calmly>
        )}
        <SecondChoice t={t} second={second} />
        <div className={styles.press}>
          <button type="button" className="btn btn-go needs-js" onClick={print}>
            {t('pages.paper.print')}
          </button>
          <output>{nothing && t('pages.paper.nothing')}</output>
        </div>
      </header>

      <section className={styles.sheet} data-sheet="lesson">
        <p className="soft">{head}</p>
        <h2>
          <Both of={({ of }) => of('title')} />
        </h2>
        <p className="lead">
          <Both of={({ of }) => of('question')} />
        </p>
        <p>
          <Both of={({ shell: t }) => t('routines.opening.canSkip')} />
        </p>
        {steps.map((step) => (
          <div key={step.id} className={styles.step}>
            <StepHeading step={step} />
            {step.slides.filter(({ slide }) => isForPupils(slide)).map(({ place, slide, also }, index, all) => (
              <SlideOnPaper
                key={place}
                slide={slide}
                before={all[index - 1]?.slide}
                also={also}
                letters={letters}
                picture={
                  slide.picture?.name === all[index - 1]?.slide.picture?.name ? undefined : slide.picture && data.pictures[slide.picture.name]
                }
                title={step.title}
              />
            ))}
          </div>
        ))}
        <div className={styles.step}>
          <h3>
            <Both of={({ shell: t }) => t('routines.closing.remember')} />
          </h3>
          {linesToRemember(first).map((line, index) => (
            <p key={line.text}>
              {line.text}
              <Also>{remember?.[index]?.text}</Also>
            </p>
          ))}
        </div>
      </section>

      <section className={styles.sheet} data-sheet="answers">
        <p className="soft">{head}</p>
        <h2>
          <Both of={(one) => `${one.of('title')} · ${one.t('pages.paper.parts.answers')}`} />
        </h2>
        {steps.map((step) => {
          const answers = step.slides.filter(
            ({ slide: { reveal, options, answer } }) => answer === true || reveal.length > 0 || options.some(({ opened }) => opened.length > 0),
          );
          return (
            answers.length > 0 && (
              <div key={step.id} className={styles.step}>
                <StepHeading step={step} />
                {answers.map(({ place, slide, also }) => (
                  <div key={place} className={styles.answer}>
                    <p className={styles.about}>
                      {aboutSlide(slide)}
                      <Also>{also && aboutSlide(also)}</Also>
                    </p>
                    {slide.reveal.map((line, index) => (
                      <p key={line.text}>
                        {line.text}
                        <Also>{also?.reveal[index]?.text}</Also>
                      </p>
                    ))}
                    {/* Options that say nothing of their own stand on the lesson's sheet. */}
                    {slide.options.map(
                      (option, index) =>
                        option.opened.length > 0 && (
                          <p key={option.id}>
                            <OptionAnswer letter={letters[index]} option={option} />
                            <Also>{also?.options[index] && <OptionAnswer letter={letters[index]} option={also.options[index]} />}</Also>
                          </p>
                        ),
                    )}
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
          <Both of={(one) => `${one.of('title')} · ${one.t('pages.worksheet.part')}`} />
        </h2>
        <Worksheet letters={letters} />
        <p className="small soft no-print">
          {t('pages.worksheet.idea')} {guide.words['worksheet']}
        </p>
      </section>

      <section className={`${styles.sheet} ${styles.slips}`} data-sheet="slips" aria-label={t('pages.paper.parts.slips')}>
        {slipsOnPage[other ? 'two' : 'one'].map((slip) => (
          <div key={slip}>
            <p>
              <b>
                <Both of={(one) => one.t('pages.paper.slips.ask')} />
              </b>
            </p>
            <p className={styles.box}>
              <Both of={(one) => one.t('pages.paper.slips.understood')} />
            </p>
            <p className={styles.box}>
              <Both of={(one) => one.t('pages.paper.slips.question')} />
            </p>
            <p className={styles.line} />
            <p className={styles.box}>
              <Both of={(one) => one.t('pages.paper.slips.word')} />
            </p>
            <p className={styles.line} />
            <p className="small">
              <Both of={(one) => one.t('pages.paper.slips.fold')} />
            </p>
          </div>
        ))}
      </section>

      <section className={`${styles.sheet} ${styles.cards}`} data-sheet="cards" aria-label={t('pages.paper.parts.cards')}>
        {letters.slice(0, 4).map((letter) => (
          <p key={letter}>{letter}</p>
        ))}
      </section>

      <section className={`${styles.sheet} ${styles.rules}`} data-sheet="rules">
        <h2>
          <Both of={(one) => one.t('pages.teach.rules.title')} />
        </h2>
        <ol>
          {rules.map((rule) => (
            <li key={rule}>
              <Both of={(one) => one.t(`pages.teach.rules.${rule}`)} />
            </li>
          ))}
        </ol>
      </section>

      {poster && (
        <Calmly instead={null}>
          <HelpPoster code={country} label={t('pages.poster.part')} className={styles.sheet} />
        </Calmly>
      )}

      <FamilyLetters />
    </div>
  );
});

function StepHeading({ step: { number, title, also } }: { readonly step: Pick<PaperStep, 'number' | 'title'> & { readonly also: PaperStep | undefined } }) {
  return (
    <h3>
      <bdi>{number}</bdi>. {title}
      <Also>{also?.title}</Also>
    </h3>
  );
}

function OptionAnswer({ letter, option }: { readonly letter: string | undefined; readonly option: SlideOption }) {
  return (
    <>
      <b>
        {letter} · {option.text}
      </b>{' '}
      {option.opened.map((line) => line.text).join(' ')}
    </>
  );
}

/** Not what gives an answer away, and not the whole message of a "spot", which comes line by line with room for reasons. */
function isForPupils(slide: Slide): boolean {
  return slide.answer !== true && slide.lines.filter(({ role }) => role === 'bubble').length < 2;
}

interface SlideProps {
  readonly slide: Slide;
  /** The one above it, of the same step. */
  readonly before: Slide | undefined;
  /** The same slide in the second language. */
  readonly also: Slide | undefined;
  readonly letters: readonly string[];
  readonly picture: Picture | undefined;
  /** The step's title, which stands above already. */
  readonly title: string;
}

function SlideOnPaper({ slide, before, also, letters, picture, title }: SlideProps) {
  // A screen says small once more what its slide belongs to; on paper that stands right above.
  const stands = ({ role, text }: Line) => text === title || (role === 'small' && before?.lines.some((line) => line.text === text));
  return (
    <div className={styles.slide}>
      {picture && slide.picture?.alt && <PictureImage picture={picture} alt={slide.picture.alt} className={styles.picture} />}
      <div>
        {slide.lines.map((line, index) => !stands(line) && <PaperLine key={line.text} line={line} also={also?.lines[index]} />)}
        {slide.options.length > 0 && (
          <ol className={styles.options}>
            {slide.options.map((option, index) => (
              <li key={option.id}>
                <b>{letters[index]}</b> {option.text}
                <Also>{also?.options[index]?.text}</Also>
              </li>
            ))}
          </ol>
        )}
        {slide.reveal.length > 0 && <p className={styles.line} />}
      </div>
    </div>
  );
}

function PaperLine({ line, also }: { readonly line: Line; readonly also: Line | undefined }) {
  const { first, second } = useWordings();
  return (
    <p className={line.role === 'bubble' || line.role === 'own' ? styles.bubble : line.role === 'question' ? styles.question : undefined}>
      <Said shell={first.shell} line={line} />
      <Also>{also && second && <Said shell={second.shell} line={also} />}</Also>
    </p>
  );
}

function Said({ shell, line: { who, text } }: { readonly shell: Words['t']; readonly line: Line }) {
  return (
    <>
      {who !== undefined && <b>{withBdi(shell('ui.label', { label: who }))} </b>}
      {text}
    </>
  );
}
