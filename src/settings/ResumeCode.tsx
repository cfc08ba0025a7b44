// Progress on paper: the code of what was done here, and a field for a code from another device. The only field a
// pupil ever types into takes nothing but the signs of a code, and says which mistake it finds.

import { useId, useRef, useState } from 'react';
import { decodeProgress, encodeProgress } from '#src/codes/resumeCode';
import type { Words } from '#src/i18n/words';
import { addProgress, progressOf, type LessonSteps } from '#src/lesson/progress';
import { useSaved, useStore } from '#src/storage/useSaved';
import form from '#src/ui/Form.module.css';

interface Props {
  /** The words of the page. */
  readonly t: Words['t'];
  readonly lessons: readonly LessonSteps[];
  readonly className: string;
  readonly codeClassName: string;
}

/** What came of the last try, as the end of a text key. */
type Outcome = 'added' | 'same' | `problem.${string}`;

export function ResumeCode({ t, lessons, className, codeClassName }: Props) {
  const store = useStore();
  const saved = useSaved((all) => all);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const progress = progressOf(lessons, saved.lessons);
  const wrong = outcome?.startsWith('problem') === true;

  function add(): void {
    const read = decodeProgress(typed);
    if (!read.ok) {
      setOutcome(`problem.${read.why}`);
      field.current?.focus();
      return;
    }
    const now = store.get();
    const after = addProgress(lessons, now.lessons, read.value);
    const news = JSON.stringify(progressOf(lessons, after)) !== JSON.stringify(progressOf(lessons, now.lessons));
    if (news) store.update((one) => ({ ...one, lessons: addProgress(lessons, one.lessons, read.value) }));
    setOutcome(news ? 'added' : 'same');
    setTyped('');
  }

  return (
    <section className="stack needs-js">
      <h2>{t('pages.resume.title')}</h2>
      <p>{t('pages.resume.lead')}</p>
      {progress.length === 0 ? (
        <p>{t('pages.resume.none')}</p>
      ) : (
        <p>
          {t('pages.resume.mine')}{' '}
          <bdi dir="ltr" className={codeClassName}>
            {encodeProgress(progress)}
          </bdi>
        </p>
      )}
      <form
        className={className}
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label htmlFor={`${id}-code`}>{t('pages.resume.field')}</label>
        <input
          className={form.input}
          ref={field}
          id={`${id}-code`}
          type="text"
          dir="ltr"
          value={typed}
          maxLength={160}
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-how ${id}-outcome`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id={`${id}-how`} className="small soft">
          {t('pages.resume.how')}
        </p>
        <output id={`${id}-outcome`} htmlFor={`${id}-code`}>
          {outcome !== null && (
            <b>
              {t(`pages.resume.${outcome}`)} {wrong && t('pages.resume.unchanged')}
            </b>
          )}
        </output>
        <p>
          <button type="submit" className="btn btn-line">
            {t('pages.resume.add')}
          </button>
        </p>
      </form>
    </section>
  );
}
