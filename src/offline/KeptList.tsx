// Lines that tell what is kept, for the privacy page.

import { languages } from '#locales/index';
import { bands } from '#src/address/band';
import { formatList, formatSize } from '#src/i18n/format';
import { useWords, withBdi } from '#src/i18n/useWords';
import type { Words } from '#src/i18n/words';
import type { KeptHere } from './keep';
import { lessonPart } from './list';
import { useKept } from './useKept';

/** The numbers of the kept lessons, band by band. */
function namesOf({ t, language }: Words, { lessons }: KeptHere): string {
  return bands
    .map((band) => [band, lessons.filter((name) => name.startsWith(lessonPart(band, 0).slice(0, -1))).map((name) => name.split('/').at(-1) ?? '')] as const)
    .filter(([, numbers]) => numbers.length > 0)
    .map(([band, numbers]) => `${t('ui.label', { label: t(`ui.band.label${band}`) })} ${formatList(language, numbers)}`)
    .join(' · ')
    // It becomes a value itself, and marks around values do not nest.
    .replaceAll(/[\u2068\u2069]/g, '');
}

export function KeptList({ t: say }: { readonly t: Words['t'] }) {
  const words = useWords();
  const { language } = words;
  const [kept] = useKept();
  return (
    <>
      <li>
        <span>{say('pages.offline.known.promise')}</span>
      </li>
      {kept?.map((one) => (
        <li key={one.language}>
          <span>
            {withBdi(
              say(`pages.offline.known.${one.whole ? 'whole' : one.lessons.length > 0 ? 'lessons' : 'part'}`, {
                language: languages.find(({ code }) => code === one.language)?.name ?? one.language,
                lessons: namesOf(words, one),
                n: one.files,
                size: formatSize(language, one.bytes),
              }),
            )}
          </span>
        </li>
      ))}
    </>
  );
}
