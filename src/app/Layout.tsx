// The frame of every page: top bar, content, help bar. The ways to help and out are the same everywhere.

import { startTransition, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import lifebuoyIcon from 'icon:lifebuoy';
import textAaIcon from 'icon:text-aa';
import { pathOf, type Page } from '#src/address/paths';
import { useWords } from '#src/i18n/useWords';
import { LeaveLink } from '#src/leave/LeaveLink';
import { useShiftToLeave } from '#src/leave/useShiftToLeave';
import { Icon } from '#src/ui/Icon';
import { Logo } from '#src/ui/Lantern';
import { moves } from '#src/ui/motion';
import { PageLink } from '#src/ui/PageLink';
import { HelpSheet } from './helpSheet';
import { LanguageMenu } from './LanguageMenu';
import styles from './Layout.module.css';
import { wholeStyle } from './wholeStyle';

interface Props {
  readonly page: Page | null;
  readonly startedAt: string;
  readonly children: ReactNode;
}

export function Layout({ page, startedAt, children }: Props) {
  const { t } = useWords();
  const [helpOpen, setHelpOpen] = useState(false);
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(startedAt);
  useShiftToLeave();

  // Talks to the DOM: a new page begins at its top, or at the heading its link names, and focus with it, so that it is read out.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    setHelpOpen(false);
    const named = navigation === 'POP' ? null : document.getElementById(hash.slice(1));
    if (named) named.scrollIntoView();
    else if (navigation !== 'POP') window.scrollTo(0, 0);
    moves(({ appear }) => appear(main.current?.firstElementChild));
    const heading = named ?? main.current?.querySelector('h1');
    (heading instanceof HTMLElement ? heading : main.current)?.focus({ preventScroll: true });
  }, [pathname, hash, navigation]);

  const helpLink = (
    <HelpLink page={page} onOpen={() => setHelpOpen(true)} />
  );

  // The class screen belongs to the lesson alone; leaving quickly works there by the keyboard.
  if (page?.kind === 'teaching' && page.screen === 'present')
    return (
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    );
  return (
    <>
      <a className={`btn ${styles.skip}`} href="#main">
        {t('ui.site.skip')}
      </a>
      <header className={`sky ${styles.top}`} data-page={page?.kind}>
        <PageLink page={{ kind: 'home' }} className={styles.brand}>
          <Logo />
          <span>{t('ui.site.name')}</span>
        </PageLink>
        <div className={`no-print ${styles.end}`}>
          <LanguageMenu page={page} />
          <PageLink page={{ kind: 'settings' }} className="chip" current={page?.kind === 'settings'}>
            <Icon of={textAaIcon} />
            <span className={styles.displayWord}>{t('ui.nav.display')}</span>
          </PageLink>
          <div className={`only-wide ${styles.topHelp}`}>
            {helpLink}
            <LeaveLink />
          </div>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={`no-print ${styles.foot}`}>
        <nav aria-label={t('ui.nav.footer')}>
          <ul>
            <li>
              <PageLink page={{ kind: 'privacy' }}>{t('ui.nav.privacy')}</PageLink>
            </li>
            <li>
              <PageLink page={{ kind: 'help' }}>{t('ui.nav.help')}</PageLink>
            </li>
          </ul>
        </nav>
        <p className="small measure">{t('ui.leave.about')}</p>
      </footer>
      <aside className={`only-phone no-print ${styles.bar}`} aria-label={t('help.now')}>
        <div className={styles.ways}>
          {helpLink}
          <LeaveLink />
        </div>
      </aside>
      <Suspense fallback={null}>
        {helpOpen && <HelpSheet onClose={() => setHelpOpen(false)} leave={<LeaveLink className={styles.wide} />} />}
      </Suspense>
    </>
  );
}

/** A link to the help page that opens the sheet where there is a script. */
function HelpLink({ page, onOpen }: { readonly page: Page | null; readonly onOpen: () => void }) {
  const { t, language } = useWords();
  return (
    <a
      className="btn btn-help"
      href={import.meta.env.BASE_URL.replace(/\/$/, '') + pathOf(language.code, { kind: 'help' })}
      aria-current={page?.kind === 'help' ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        // Should the sheet's code not come, the link still leads to the same words.
        const address = event.currentTarget.href;
        Promise.all([HelpSheet.preload(), wholeStyle(page)]).then(() => startTransition(onOpen), () => window.location.assign(address));
      }}
    >
      <Icon of={lifebuoyIcon} />
      {t('help.now')}
    </a>
  );
}
