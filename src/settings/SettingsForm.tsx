// Display settings and what the device keeps. Every choice works at once; there is nothing to confirm.

import { useState, type ReactNode } from 'react';
import { useWords } from '#src/i18n/useWords';
import { motions, rates, readings, textSizes, themes, type Settings } from '#src/storage/saved';
import { classCheckStore } from '#src/storage/useClassChecks';
import { useSaved, useStore } from '#src/storage/useSaved';
import { useAnnounce } from '#src/ui/Announcer';
import form from '#src/ui/Form.module.css';

/** Names of the texts of each value. */
const words = {
  theme: { system: 'system', light: 'light', dark: 'dark', contrast: 'contrast' },
  size: { 100: 'size100', 115: 'size115', 130: 'size130', 150: 'size150' },
  reading: { normal: 'readingNormal', easy: 'readingEasy' },
  motion: { system: 'motionSystem', off: 'motionOff' },
  rate: { 80: 'rate80', 100: 'rate100', 120: 'rate120' },
} as const;

interface GroupProps<Name extends keyof typeof words, Value extends string> {
  readonly className: string;
  readonly name: Name;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly children?: ReactNode;
}

function Group<Name extends keyof typeof words, Value extends string & `${keyof (typeof words)[Name] & (string | number)}`>({
  className,
  name,
  values,
  chosen,
  onChoose,
  children,
}: GroupProps<Name, Value>) {
  const { t } = useWords();
  return (
    <fieldset className={className}>
      <legend>{t(`ui.settings.${name}`)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          {t(`ui.settings.${String(Reflect.get(words[name], value))}`)}
        </label>
      ))}
      {children}
    </fieldset>
  );
}

interface FormProps {
  readonly className: string;
  /** What else goes when the device is to keep nothing, or when everything is erased. */
  readonly onKeepNothing: () => Promise<void>;
  readonly onErase: () => Promise<void>;
  /** Stands between what is kept and the erasing of it. */
  readonly children: ReactNode;
}

export function SettingsForm({ className, onKeepNothing, onErase, children }: FormProps) {
  const { t } = useWords();
  const saved = useSaved((all) => all);
  const store = useStore();
  const announce = useAnnounce();
  const [erased, setErased] = useState(false);
  const set = (change: Partial<Settings>) =>
    store.update((now) => ({ ...now, settings: { ...now.settings, ...change } }));

  return (
    <>
      <Group className={className} name="theme" values={themes} chosen={saved.settings.theme} onChoose={(theme) => set({ theme })} />
      <Group className={className} name="size" values={textSizes} chosen={saved.settings.textSize} onChoose={(textSize) => set({ textSize })} />
      <Group className={className} name="reading" values={readings} chosen={saved.settings.reading} onChoose={(reading) => set({ reading })} />
      <Group className={className} name="motion" values={motions} chosen={saved.settings.motion} onChoose={(motion) => set({ motion })} />
      <Group className={className} name="rate" values={rates} chosen={saved.settings.rate} onChoose={(rate) => set({ rate })}>
        <p className="small soft">{t('ui.settings.rateNote')}</p>
      </Group>
      <fieldset className={className}>
        <legend>{t('ui.settings.keep')}</legend>
        {[false, true].map((keep) => (
          <label key={String(keep)}>
            <input
              type="radio"
              name="keep"
              checked={saved.keep === keep}
              onChange={() => {
                store.update((now) => ({ ...now, keep }));
                if (!keep) void onKeepNothing();
              }}
            />
            {t(keep ? 'ui.settings.keepOn' : 'ui.settings.keepOff')}
          </label>
        ))}
        <p className="small soft">{t('ui.settings.keepNote')}</p>
        {store.blocked() && <p>{t('ui.settings.blocked')}</p>}
      </fieldset>
      {children}
      <div className="stack needs-js">
        <p>
          <button
            type="button"
            className="btn btn-line"
            onClick={() => {
              store.erase();
              classCheckStore().erase();
              void onErase().then(() => {
                setErased(true);
                announce(t('ui.settings.erased'));
              });
            }}
          >
            {t('ui.settings.erase')}
          </button>
        </p>
        <p className="small soft">{t('ui.settings.eraseNote')}</p>
        {erased && <p className={`lit ${form.note}`}>{t('ui.settings.erased')}</p>}
      </div>
    </>
  );
}
