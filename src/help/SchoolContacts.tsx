// The contacts a school added, where help stands. Each time the code is read anew: nothing about it is trusted.

import chalkboardTeacherIcon from 'icon:chalkboard-teacher';
import { decodeSchool, type SchoolContact } from '#src/codes/schoolCode';
import { useWords, withBdi } from '#src/i18n/useWords';
import { useStore } from '#src/storage/useSaved';
import { useAnnounce } from '#src/ui/Announcer';
import { Icon } from '#src/ui/Icon';
import styles from './Help.module.css';

interface Props {
  /** As it was accepted; a code that can no longer be read shows nothing. */
  readonly code: string;
  /** In the help card it is a line of a list, elsewhere a section. */
  readonly inCard?: boolean;
}

export default function SchoolContacts({ code, inCard = false }: Props) {
  const { t } = useWords();
  const school = decodeSchool(code);
  if (!school.ok) return null;
  if (inCard)
    return (
      <li>
        <p>
          <b>{t('help.school.title')}</b>
        </p>
        <SchoolList contacts={school.value.contacts} />
        <Mark />
      </li>
    );
  return (
    <section className={styles.route}>
      <Icon of={chalkboardTeacherIcon} />
      <div className="stack">
        <h2>{t('help.school.title')}</h2>
        <SchoolList contacts={school.value.contacts} />
        <Mark />
      </div>
    </section>
  );
}

/** Who it is, where, and when. Foreign text stands in elements of its own, never inside a sentence of ours. */
export function SchoolList({ contacts }: { readonly contacts: readonly SchoolContact[] }) {
  const { t } = useWords();
  // Who was entered twice stands here once.
  const each = new Map(contacts.map((contact) => [Object.values(contact).join('\n'), contact]));
  return (
    <ul>
      {[...each].map(([key, { role, name, place, hours }]) => (
        <li key={key} className={styles.entry}>
          <p>
            {withBdi(t('ui.label', { label: t(`help.school.roles.${role}`) }))} <bdi className={styles.person}>{name}</bdi>
          </p>
          {place !== '' && (
            <p>
              {t('help.school.place')} <bdi>{place}</bdi>
            </p>
          )}
          {hours !== '' && (
            <p>
              {t('help.school.hours')} <bdi>{hours}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Says where it comes from, and takes it away with one tap. */
function Mark() {
  const { t } = useWords();
  const store = useStore();
  const announce = useAnnounce();
  return (
    <div className={styles.mark}>
      <p className="small soft">{t('help.school.mark')}</p>
      <button
        type="button"
        className="btn btn-line"
        onClick={(event) => {
          // The button goes; focus must not be lost with it.
          event.currentTarget.closest('dialog, main')?.querySelector('h1')?.focus();
          store.update((now) => ({ ...now, school: null }));
          announce(t('help.school.removed'));
        }}
      >
        {t('help.school.remove')}
      </button>
    </div>
  );
}
