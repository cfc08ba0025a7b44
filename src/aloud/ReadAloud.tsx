// A button that reads the step aloud, sentence by sentence, from where the page stands. It is not there when the
// device has no voice for the language.

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import speakerHighIcon from 'icon:speaker-high';
import stopIcon from 'icon:stop';
import { useWords } from '#src/i18n/useWords';
import { useSaved } from '#src/storage/useSaved';
import { Icon } from '#src/ui/Icon';
import { hush } from '#src/ui/hush';
import { speak, voiceFor, watchVoices } from '#src/ui/speech';
import { mark, unmark } from './mark';
import { fromHere, sentencesIn } from './sentences';

export default function ReadAloud() {
  const { language } = useWords();
  // Browsers make new objects for the same voices, so a voice is known by its address.
  const voice = useSyncExternalStore(watchVoices, () => voiceFor(language)?.voiceURI);
  const { pathname } = useLocation();
  // A new page, or a new language, begins in silence.
  return voice !== undefined && <Reader key={`${pathname} ${voice}`} />;
}

function Reader() {
  const { t, language } = useWords();
  const rate = useSaved((saved) => saved.settings.rate);
  const [reading, setReading] = useState(false);
  /** Counts readings: one that was stopped must not go on when its last sentence ends. */
  const turn = useRef(0);

  const stop = () => {
    turn.current += 1;
    hush();
    unmark();
    setReading(false);
  };

  // Talks to the voice: it must not go on when the page is gone.
  useEffect(() => {
    window.addEventListener('pagehide', hush);
    return () => {
      window.removeEventListener('pagehide', hush);
      turn.current += 1;
      hush();
      unmark();
    };
  }, []);

  const read = async () => {
    const main = document.querySelector('main');
    const voice = voiceFor(language);
    if (!main || !voice) return;
    hush();
    setReading(true);
    turn.current += 1;
    const mine = turn.current;
    for (const { text, range } of fromHere(sentencesIn(main, language.tag))) {
      // What stood there when reading began may be gone by now.
      if (!range.startContainer.isConnected) continue;
      mark(range);
      const spoken = await speak({ text, tag: language.tag, voice, rate: Number(rate) / 100 });
      if (mine !== turn.current) return;
      if (!spoken) break;
    }
    stop();
  };

  return (
    <button type="button" className="chip" onClick={() => (reading ? stop() : void read())}>
      <Icon of={reading ? stopIcon : speakerHighIcon} />
      {t(reading ? 'ui.aloud.stop' : 'ui.aloud.read')}
    </button>
  );
}
