// The second language of a teacher's page: loaded when it is chosen, and gone with the page.

import { useMemo, useState } from 'react';
import { languages } from '#locales/index';
import { useLoad } from '#src/catalogue/useData';
import { useWords } from '#src/i18n/useWords';
import type { TeachingProps } from './useTeaching';
import { loadWording, wordingOf, type Wording } from './wording';

interface Chosen {
  /** Code of the language; empty for none. */
  readonly code: string;
  readonly state: 'waiting' | 'here' | 'failed';
  readonly wording: Wording | null;
}

export interface Second extends Chosen {
  /** The page's own language, and the second once it has come. */
  readonly wordings: { readonly first: Wording; readonly second: Wording | null };
  /** Also asks again for a language that did not come. */
  readonly choose: (code: string) => void;
}

export function useSecond({ t, data, guide }: TeachingProps): Second {
  const { language, t: shell } = useWords();
  const first = useMemo(() => wordingOf({ language, t, shell, data, guide }), [language, t, shell, data, guide]);
  const load = useLoad();
  const [chosen, setChosen] = useState<Chosen>({ code: '', state: 'here', wording: null });
  const wordings = useMemo(() => ({ first, second: chosen.wording }), [first, chosen.wording]);
  const choose = (code: string) => {
    const other = languages.find((one) => one.code === code);
    if (!other) return setChosen({ code: '', state: 'here', wording: null });
    // Not in an effect of a part that waits: the page stays as it is meanwhile, with all that is typed and ticked on it.
    const unlessLeft = (next: Chosen) => setChosen((now) => (now.code === code ? next : now));
    setChosen({ code, state: 'waiting', wording: null });
    void loadWording(load, other, data.lesson.band, data.lesson.number).then(
      (wording) => unlessLeft({ code, state: 'here', wording }),
      () => unlessLeft({ code, state: 'failed', wording: null }),
    );
  };
  return { ...chosen, wordings, choose };
}
