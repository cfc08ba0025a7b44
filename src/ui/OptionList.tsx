// A question with options that explain themselves: native radio buttons or checkboxes. The explanation is shown by
// CSS from the checked input alone, so it works before the script has arrived, and what was chosen then is adopted.

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import arrowUUpLeftIcon from 'icon:arrow-u-up-left';
import checkFatIcon from 'icon:check-fat';
import { useWords } from '#src/i18n/useWords';
import { Icon } from './Icon';
import styles from './OptionList.module.css';

export interface ListedOption {
  readonly id: string;
  readonly text: string;
  /** How the explanation looks: lit, dashed, or plain without a verdict. */
  readonly tone: 'lit' | 'again' | 'plain' | 'help';
  readonly verdict?: string | undefined;
  readonly feedback?: ReactNode;
  readonly hint?: string | undefined;
  readonly icon?: string;
}

interface Props {
  readonly name: string;
  readonly legend: ReactNode;
  readonly several?: boolean;
  readonly options: readonly ListedOption[];
  readonly chosen: readonly string[];
  readonly onChoose: (option: string, on: boolean) => void;
}

export function OptionList({ name, legend, several = false, options, chosen, onChoose }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLFieldSetElement>(null);
  const letters = [...t('activities.letters')];

  // Talks to the DOM: takes over what was chosen before hydration.
  useLayoutEffect(() => {
    for (const input of list.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])
      if (!chosen.includes(input.value)) onChoose(input.value, true);
    // Only what the page brought with it; later choices come through onChange.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <fieldset ref={list} className={styles.list}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option, index) => {
        const id = `${name}-${option.id}`;
        return (
          <div key={option.id} className={styles.option} data-tone={option.tone}>
            <input
              className={styles.input}
              type={several ? 'checkbox' : 'radio'}
              name={name}
              id={id}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={(event) => {
                const { currentTarget } = event;
                onChoose(option.id, currentTarget.checked);
                // The explanation that opens or closes above must not push the focused option out of sight.
                requestAnimationFrame(() => currentTarget.scrollIntoView?.({ block: 'nearest' }));
              }}
            />
            <label className={styles.label} htmlFor={id}>
              <span className={styles.key} aria-hidden="true">
                {option.icon ? <Icon of={option.icon} /> : letters[index]}
                {option.tone === 'lit' && <Icon of={checkFatIcon} />}
                {option.tone === 'again' && <Icon of={arrowUUpLeftIcon} directional />}
              </span>
              <span>
                {option.text}
                {option.hint && <span className={styles.hint}>{option.hint}</span>}
              </span>
            </label>
            {(option.verdict ?? option.feedback) !== undefined && (
              <div className={styles.why}>
                {option.verdict && <p className={styles.verdict}>{option.verdict}</p>}
                {option.feedback}
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
