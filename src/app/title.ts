// Tab titles: neutral, because they can be read from the next seat and stay in the history.

import type { Page } from '#src/address/paths';
import { formatList } from '#src/i18n/format';
import type { Words } from '#src/i18n/words';

export function titleOf(words: Words, page: Page | null): string {
  const name = words.t('ui.site.neutral');
  const part = page && partOf(words, page);
  return (part ? `${words.t('ui.label', { label: name })} ${part}` : name).replaceAll(/[\u2068\u2069]/g, '');
}

function partOf({ t, language }: Words, page: Page): string | null {
  switch (page.kind) {
    case 'home':
    case 'offline':
      return null;
    case 'lessons':
      return t(`ui.band.${page.band}`);
    case 'opening':
    case 'closing':
      return t('ui.step.lesson', { n: page.lesson });
    case 'step':
    case 'quiet':
      return formatList(language, [t('ui.step.lesson', { n: page.lesson }), page.step]);
    case 'help':
    case 'school':
    case 'tell':
      return t('ui.nav.help');
    case 'class':
      return t('ui.band.title');
    case 'settings':
      return t('ui.nav.display');
    case 'privacy':
      return t('ui.nav.privacy');
    case 'teach':
    case 'contacts':
    case 'classLink':
      return t('ui.home.teacher');
    case 'teaching':
      return formatList(language, [t('ui.home.teacher'), t('ui.step.lesson', { n: page.lesson })]);
    case 'parents':
    case 'family':
      return t('ui.home.parent');
    case 'gallery':
      return t('ui.gallery.title');
  }
}
