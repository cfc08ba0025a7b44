// React Router's parts, put together for pages that are on the device already: such a page is drawn at once and not in
// slices that wait for their turn. Until all of it has come, the page before stays.

import { startTransition, useEffectEvent, useLayoutEffect, useState, type ReactNode } from 'react';
import { Router, UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router';

interface Props {
  /** Base path without a slash at its end. */
  readonly basename: string;
  /** Brings what the page of a path needs, `null` when all of it is here; `path` begins with the base path. */
  readonly bring: (path: string) => Promise<unknown> | null;
  readonly children: ReactNode;
}

export function SiteRouter({ basename, bring, children }: Props) {
  const [history] = useState(() => createBrowserHistory({ window, v5Compat: true }));
  const [shown, setShown] = useState({ location: history.location, action: history.action });
  const bringNow = useEffectEvent(bring);

  // Listens to the address. Who goes on before a page has come does not see it any more.
  useLayoutEffect(() => {
    let last = {};
    return history.listen((next) => {
      last = next;
      const show = () => {
        if (last === next) setShown(next);
      };
      const coming = bringNow(next.location.pathname);
      // In the same moment: what else the press changed, such as the step left behind, is then drawn with it and not before.
      if (coming === null) show();
      // What did not come is said by the page itself.
      else coming.then(show, () => startTransition(show));
    });
  }, [history]);

  return (
    <Router basename={basename} location={shown.location} navigationType={shown.action} navigator={history}>
      {children}
    </Router>
  );
}
