// The button: a real link, so that it works before the script has arrived and without it.

import signOutIcon from 'icon:sign-out';
import { useWords } from '#src/i18n/useWords';
import { useStore } from '#src/storage/useSaved';
import { Icon } from '#src/ui/Icon';
import { leaveNow } from './leave';

export function LeaveLink({ className = '' }: { readonly className?: string | undefined }) {
  const { t, language } = useWords();
  const store = useStore();
  return (
    <a
      className={`btn btn-leave ${className}`}
      href={language.exit}
      rel="noreferrer nofollow"
      onClick={(event) => {
        event.preventDefault();
        leaveNow(language.exit, store.eraseTab);
      }}
    >
      <Icon of={signOutIcon} directional />
      {t('ui.leave.short')}
    </a>
  );
}
