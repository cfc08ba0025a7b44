// Where a picture stands. In an edition of one file its drawing is part of the page.

import { basePath } from './basePath';

let drawings: Readonly<Record<string, unknown>> | null = null;

function drawingsInPage(): Readonly<Record<string, unknown>> {
  const block = document.querySelector('script[type="application/json"][data-path="art"]');
  const parsed: unknown = JSON.parse(block?.textContent ?? '{}');
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}

/** `file` relative to the base path of the site. */
export function pictureAddress(file: string): string {
  if (import.meta.env.MODE === 'edition') {
    drawings ??= drawingsInPage();
    const drawing = drawings[file];
    if (typeof drawing === 'string') return drawing;
  }
  return basePath + file;
}
