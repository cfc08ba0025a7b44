// A native link that React Router follows without loading the page anew. Its own Link also carries the prefetching
// of its framework mode, 2 KB that no page of ours uses.

import type { ComponentProps } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** A path of this site, without the base path. */
  readonly to: string;
}

export function Link({ to, onClick, children, ...rest }: Props) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    >
      {children}
    </a>
  );
}
