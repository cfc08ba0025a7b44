// What to do when a student begins to tell something (curriculum 12.2): the same words wherever a teacher needs them.

import type { Words } from '#src/i18n/words';

const lines = ['calm', 'no', 'say', 'act', 'note'] as const;

export function Telling({ t }: { readonly t: Words['t'] }) {
  return lines.map((line) => <p key={line}>{t(`pages.teach.telling.${line}`)}</p>);
}
