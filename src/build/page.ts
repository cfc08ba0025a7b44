// One HTML file: head and body around the prerendered page. Style is inlined, scripts come last and low.

import { createHash } from 'node:crypto';

export interface Assets {
  readonly base: string;
  /** The style a page needs, from its body. */
  readonly styleFor: (body: string) => string;
  /** The whole style, and its address. */
  readonly css: string;
  readonly style: string;
  readonly script: string;
}

export interface PageHtml {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  readonly description: string;
  readonly band?: string | undefined;
  /** Addresses with base path to load ahead of the script. */
  readonly font?: string | undefined;
  readonly modules?: readonly string[];
  readonly data: readonly string[];
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly inlineScripts: readonly string[];
  /** Address of what makes the site an app of the device. */
  readonly webManifest?: string | undefined;
  readonly robots?: 'noindex' | undefined;
  /** Whether the app wakes it up. */
  readonly app: boolean;
  /** Set when the app must draw it anew instead of waking it up, because it does not know the address. */
  readonly redraw?: boolean;
  readonly body: string;
}

/** What only a script can use is not shown without one. */
const withoutScript = '.needs-js{display:none!important}';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export function pageHtml(assets: Assets, page: PageHtml): string {
  const style = page.redraw ? assets.css : assets.styleFor(page.body);
  // Says to the browser, and to whoever checks it, that nothing comes from another origin, and that no script or style
  // runs but ours. Values such as the lamp's brightness stand in style attributes, which cannot load or run anything.
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${page.inlineScripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${[style, withoutScript].map(hashOf).join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escape(page.title)}</title>`,
    `<meta name="description" content="${escape(page.description)}">`,
    // What a link shows when it is sent on: neutral words, and no picture.
    `<meta property="og:title" content="${escape(page.title)}">`,
    `<meta property="og:description" content="${escape(page.description)}">`,
    '<meta name="twitter:card" content="summary">',
    ...(page.robots ? [`<meta name="robots" content="${page.robots}">`] : []),
    `<link rel="icon" href="${assets.base}icon.svg" type="image/svg+xml">`,
    ...(page.webManifest ? [`<link rel="manifest" href="${page.webManifest}">`] : []),
    ...(page.font ? [`<link rel="preload" href="${page.font}" as="font" type="font/woff2" crossorigin>`] : []),
    ...page.inlineScripts.map((script) => `<script>${script}</script>`),
    `<style>${style}</style>`,
    `<noscript><style>${withoutScript}</style></noscript>`,
    ...page.alternates.map(({ tag, href }) => `<link rel="alternate" hreflang="${tag}" href="${escape(href)}">`),
    ...(page.app
      ? [
          `<script type="module" src="${assets.script}" fetchpriority="low"></script>`,
          ...(page.redraw ? [] : [`<link rel="prefetch" as="style" href="${assets.style}" data-style>`]),
          ...(page.modules ?? []).map((href) => `<link rel="modulepreload" href="${href}" fetchpriority="low">`),
          ...page.data.map(
            (href) => `<link rel="preload" href="${href}" as="fetch" crossorigin fetchpriority="low">`,
          ),
        ]
      : []),
  ];
  const band = page.band ? ` data-band="${page.band}"` : '';
  return `<!doctype html><html lang="${page.language}" dir="${page.direction}"${band}><head>${head.join('')}</head><body><div id="root"${page.redraw ? ' data-page="any"' : ''}>${page.body}</div></body></html>`;
}
