// Display settings and what the device keeps. Every choice works at once; there is nothing to confirm.

import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '#src/i18n/useWords';
import { motions, textSizes, themes, type Settings } from '#src/storage/saved';
import { useSaved, useStore } from '#src/storage/useSaved';
import { useAnnounce } from '#src/ui/Announcer';

const motionWords = { system: 'motionSystem', off: 'motionOff' } as const;

export function SettingsForm({ className }: { readonly className: string }) {
  const { t } = useWords();
  const saved = useSaved();
  const store = useStore();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [erased, setErased] = useState(false);
  const set = (change: Partial<Settings>) =>
    store.update((now) => ({ ...now, settings: { ...now.settings, ...change } }));

  return (
    <>
      <fieldset className={className}>
        <legend>{t('ui.settings.theme')}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              checked={saved.settings.theme === theme}
              onChange={() => set({ theme })}
            />
            {t(`ui.settings.${theme}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className={className}>
        <legend>{t('ui.settings.size')}</legend>
        {textSizes.map((textSize) => (
          <label key={textSize}>
            <input
              type="radio"
              name="size"
              checked={saved.settings.textSize === textSize}
              onChange={() => set({ textSize })}
            />
            {t(`ui.settings.size${textSize}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className={className}>
        <legend>{t('ui.settings.motion')}</legend>
        {motions.map((motion) => (
          <label key={motion}>
            <input
              type="radio"
              name="motion"
              checked={saved.settings.motion === motion}
              onChange={() => set({ motion })}
            />
            {t(`ui.settings.${motionWords[motion]}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className={className}>
        <legend>{t('ui.settings.keep')}</legend>
        {[false, true].map((keep) => (
          <label key={String(keep)}>
            <input
              type="radio"
              name="keep"
              checked={saved.keep === keep}
              onChange={() => store.update((now) => ({ ...now, keep }))}
            />
            {t(keep ? 'ui.settings.keepOn' : 'ui.settings.keepOff')}
          </label>
        ))}
        <p className="small soft">{t('ui.settings.keepNote')}</p>
        {store.blocked() && <p>{t('ui.settings.blocked')}</p>}
      </fieldset>
      <div className="stack">
        <p>
          <button
            type="button"
            className="btn btn-line"
            onClick={() => {
              store.erase();
              setErased(true);
              announce(t('ui.settings.erased'));
            }}
          >
            {t('ui.settings.erase')}
          </button>
        </p>
        <p className="small soft">{t('ui.settings.eraseNote')}</p>
        {erased && <p className="lit">{t('ui.settings.erased')}</p>}
      </div>
      <p className="needs-js">
        <button type="button" className="btn btn-go" onClick={() => void navigate(-1)}>
          {t('ui.settings.back')}
        </button>
      </p>
    </>
  );
}
