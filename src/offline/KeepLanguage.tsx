// The part of the settings that keeps all pages of a language on this device. It tells the size before, how far it is,
// and why it ended early; it goes on from where it was.

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { formatSize } from '#src/i18n/format';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import { useAnnounce } from '#src/ui/Announcer';
import form from '#src/ui/Form.module.css';
import { canKeep, forget, keep, weightOf, type Outcome, type Progress } from './keep';
import { whole } from './list';
import { useKept } from './useKept';

interface Props {
  /** The words of the page. */
  readonly t: Words['t'];
  readonly className: string;
  /** Of the row of buttons. */
  readonly waysClassName: string;
}

/** Endings that are told in words of their own. */
const told = new Set<Outcome>(['lost', 'full', 'newer', 'blocked']);

/** Without the signs around values, which are for the eye. */
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');

const neverChanges = () => () => {};

export function KeepLanguage({ t, className, waysClassName }: Props) {
  const { language } = useWords();
  const announce = useAnnounce();
  const able = useSyncExternalStore(neverChanges, canKeep, () => true);
  const [weight, setWeight] = useState<Awaited<ReturnType<typeof weightOf>>>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const place = useRef<HTMLFieldSetElement>(null);
  const running = useRef<AbortController | null>(null);
  const [all, look] = useKept();
  const kept = all?.find((one) => one.language === language.code);
  const sizeText = (bytes: number | undefined) => (bytes === undefined ? '…' : formatSize(language, bytes));
  const say = (key: string, values?: Readonly<Record<string, string | number>>) => t(`pages.offline.${key}`, values);

  // Talks to the server: what the pages weigh. Whoever leaves the page stops what is coming.
  useEffect(() => {
    let wanted = true;
    void weightOf(language.code).then((found) => wanted && setWeight(found));
    return () => {
      wanted = false;
      running.current?.abort();
    };
  }, [language]);

  const tell = (text: string | null) => {
    setMessage(text);
    if (text !== null) announce(text);
  };

  const start = async () => {
    const control = new AbortController();
    running.current = control;
    tell(null);
    setProgress({ files: 0, total: 1 });
    const outcome = await keep({ language: language.code, wish: whole }, { signal: control.signal, onProgress: setProgress });
    running.current = null;
    setProgress(null);
    const found = (await look()).find((one) => one.language === language.code);
    if (told.has(outcome)) tell(say(outcome));
    if (outcome !== 'kept') return;
    if (found) announce(plain(say('done', { size: formatSize(language, found.bytes) })));
    // The button is gone; focus must not be lost with it.
    place.current?.focus();
  };

  const remove = async () => {
    await forget((wished) => wished.language === language.code && wished.wish === whole);
    await look();
    tell(say('removed'));
    place.current?.focus();
  };

  if (!able) return null;
  const partly = kept?.wholeWished === true && !kept.whole;
  return (
    <fieldset ref={place} tabIndex={-1} className={`needs-js ${className}`}>
      <legend>{say('title')}</legend>
      {kept?.whole && kept.wholeWished ? (
        <p>{withBdi(say('done', { size: formatSize(language, kept.bytes) }))}</p>
      ) : (
        <p>{withBdi(say('how', { size: sizeText(weight?.wire), room: sizeText(weight?.bytes) }))}</p>
      )}
      <p className="small soft">{say('seen')}</p>
      <p className="small soft">{say('auto')}</p>
      {progress && (
        <div className="stack">
          <p id="keep-progress">{withBdi(say('progress', { n: progress.files, total: progress.total }))}</p>
          <progress aria-labelledby="keep-progress" value={progress.files} max={progress.total} />
        </div>
      )}
      {message !== null && <p className={`lit ${form.note}`}>{message}</p>}
      {partly && !progress && (
        <p>
          {say('partly')} {withBdi(say('progress', { n: kept.files, total: kept.total }))}
        </p>
      )}
      <p className={waysClassName}>
        {progress ? (
          <button type="button" className="btn btn-line" onClick={() => running.current?.abort()}>
            {say('stop')}
          </button>
        ) : (
          !(kept?.whole && kept.wholeWished) && (
            <button type="button" className="btn btn-line" onClick={() => void start()}>
              {say(partly ? 'goOn' : 'keep')}
            </button>
          )
        )}
        {kept?.wholeWished && !progress && (
          <button type="button" className="btn btn-line" onClick={() => void remove()}>
            {say('remove')}
          </button>
        )}
      </p>
    </fieldset>
  );
}
