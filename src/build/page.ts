// One HTML file: head and body around the prerendered page. Style is inlined; the program comes after the first paint.

import { createHash } from 'node:crypto';
import { startScript, type Fetched } from './early';

export interface Assets {
  readonly base: string;
  /** The style a page needs, from its body and language tag. */
  readonly styleFor: (body: string, tag: string) => string;
  /** The whole style. */
  readonly css: string;
  readonly script: string;
}

export interface PageHtml {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  readonly description: string;
  readonly band?: string | undefined;
  /** Address of the text face, which is asked for as soon as the page has come. */
  readonly font?: string | undefined;
  /** Addresses of what the app needs besides the program, its modules and its data. */
  readonly modules?: readonly string[];
  readonly data: readonly string[];
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly inlineScripts: readonly string[];
  /** Address of what makes the site an app of the device. */
  readonly webManifest?: string | undefined;
  readonly robots?: 'noindex' | undefined;
  /** Address of the style for the pages that follow, on pages that do not carry all of it. */
  readonly style?: string;
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

/** What comes side by side with the program. */
function filesOf(page: PageHtml): readonly Fetched[] {
  return [
    ...(page.modules ?? []).map((href) => ({ rel: 'modulepreload', href }) as const),
    ...page.data.map((href) => ({ rel: 'preload', href, as: 'fetch' }) as const),
    ...(page.style === undefined ? [] : [{ rel: 'prefetch', href: page.style, as: 'style' } as const]),
  ];
}

export function pageHtml(assets: Assets, page: PageHtml): string {
  const style = page.redraw ? assets.css : assets.styleFor(page.body, page.language);
  const start = page.app ? startScript(assets.script, filesOf(page)) : null;
  const scripts = start === null ? page.inlineScripts : [...page.inlineScripts, start];
  // Says to the browser, and to whoever checks it, that nothing comes from another origin, and that no script or style
  // runs but ours. Values such as the lamp's brightness stand in style attributes, which cannot load or run anything.
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
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
    // No SVG: browsers draw that one with a document of its own, in the middle of the first sight.
    `<link rel="icon" href="${assets.base}icon-48.png" sizes="48x48" type="image/png">`,
    ...(page.webManifest ? [`<link rel="apple-touch-icon" href="${assets.base}icon-180.png">`] : []),
    ...(page.webManifest ? [`<link rel="manifest" href="${page.webManifest}">`] : []),
    ...page.inlineScripts.map((script) => `<script>${script}</script>`),
    `<style>${style}</style>`,
    `<noscript><style>${withoutScript}</style></noscript>`,
    ...page.alternates.map(({ tag, href }) => `<link rel="alternate" hreflang="${tag}" href="${escape(href)}">`),
  ];
  // Behind the words, which it would hold up on a slow line; a face of the device stands in for it.
  const font = page.font ? `<link rel="preload" href="${page.font}" as="font" type="font/woff2" crossorigin>` : '';
  // Without the app, nobody names the heading face later.
  const faces = page.app ? '' : ' data-faces';
  const band = page.band ? ` data-band="${page.band}"` : '';
  return `<!doctype html><html lang="${page.language}" dir="${page.direction}"${band}${faces}><head>${head.join('')}</head><body><div id="root"${page.redraw ? ' data-page="any"' : ''}>${page.body}</div>${font}${start === null ? '' : `<script>${start}</script>`}</body></html>`;
}
