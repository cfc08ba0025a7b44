// A page carries the style of what is on it, and nothing of what is not.

import { expect, test } from 'vitest';
import { faceStyle, pupilStyle, styleSheet, usesAdultStyle } from '#src/build/styles';

const css = `
.btn{color:red}
.cards-View-card,.sort-View-slip{margin:0}
.sort-View-slip:has(.sort-View-text)>p{margin:1px}
@media print{.sort-View-slip{display:none}.btn{color:black}}
@media (min-width:1px){.sort-View-text{color:blue}}
:lang(ar) .cards-View-name{line-height:2}
.app-Layout-bar .btn{padding:0}`;

const sheet = (html: string) => styleSheet(css)(html, 'en');
const flat = (text: string) => text.replaceAll(/\s+/g, '');

test('what every page shares stays, and so does what the page uses', () => {
  expect(flat(sheet('<p class="btn"></p><ul class="cards-View-card big"></ul>'))).toBe(
    flat('.btn{color:red}.cards-View-card{margin:0}@media print{.btn{color:black}}:lang(ar) .cards-View-name{line-height:2}'),
  );
});

test('a module that is used stays whole, also for what is not there yet', () => {
  const text = flat(sheet('<i class="sort-View-slip"></i>'));
  expect(text).toContain('.sort-View-slip{display:none}');
  expect(text).toContain('.sort-View-text{color:blue}');
  expect(text).not.toContain('cards-View');
});

test('a rule that needs two modules stays only if both are there', () => {
  expect(sheet('<i class="app-Layout-bar"></i>')).toContain('.app-Layout-bar .btn');
  expect(sheet('<i class="x"></i>')).not.toContain('.app-Layout-bar .btn');
});

const faces = `@font-face{font-family:Young;src:url(a)}@font-face{font-family:El Face;src:url(b)}@font-face{font-family:Both Face;src:url(c)}
:root{--font-text:"Young","Both Face"}:root:lang(ar){--font-text:"El Face","Both Face"}`;

test('a page names only the typefaces of its own language', () => {
  expect(styleSheet(faces)('<p></p>', 'en')).not.toContain('url(b)');
  expect(styleSheet(faces)('<p></p>', 'en')).toContain('url(c)');
  expect(styleSheet(faces)('<p></p>', 'ar')).toMatch(/url\(a\).*url\(b\).*url\(c\)/s);
});

test('a page carries no rule for the root of a page in another language', () => {
  const roots = ':root{top:1px}:root:lang(ar){top:2px}:root[data-faces]:lang(ar){top:3px}:root:not(:lang(ar)) .other:lang(ar){top:0}:lang(ar) .lead{top:1px}';
  expect(flat(styleSheet(roots)('<p></p>', 'en'))).toBe(flat(':root{top:1px}:root:not(:lang(ar)) .other:lang(ar){top:0}:lang(ar) .lead{top:1px}'));
  expect(flat(styleSheet(roots)('<p></p>', 'ar'))).toBe(flat(roots));
});

test('a page carries no custom property that nothing on it asks for', () => {
  const tokens = ':root{--sky:navy;--far:var(--farther);--farther:1px;--ink:red;--picture:blue}@media print{:root{--far:0}}.btn{color:var(--ink);transition:--sky 1s}';
  expect(flat(styleSheet(tokens)('<path fill="var(--picture)" style="--far:2px"/>', 'en'))).toBe(
    flat(':root{--sky:navy;--ink:red;--picture:blue}.btn{color:var(--ink);transition:--sky 1s}'),
  );
  expect(flat(styleSheet(tokens)('<i style="inline-size:var(--far)"></i>', 'en'))).toContain(flat('--far:var(--farther);--farther:1px;'));
});

test('pupils do not load the style of pages for adults; what both use stays, in its order, without typefaces', () => {
  const whole =
    '@font-face{font-family:Young;src:url(a)}.a,*{top:0}.present-Stage-line,.btn{left:0}@media print{.pages-PlanPage-step{right:0}.ui-Quay-x{top:1px}}@keyframes in{from{top:0}}.pages-HomePage-x .btn{bottom:0}';
  expect(flat(pupilStyle(whole))).toBe(
    flat('.a,*{top:0}.btn{left:0}@media print{.ui-Quay-x{top:1px}}@keyframes in{from{top:0}}.pages-HomePage-x .btn{bottom:0}'),
  );
  expect(usesAdultStyle('<p class="btn pages-PlanPage-step"></p>')).toBe(true);
  expect(usesAdultStyle('<p class="btn pages-HomePage-x"></p>')).toBe(false);
});

test('the sheet of typefaces holds those of all languages', () => {
  expect(faceStyle(`${faces}.btn{top:0}`).match(/url\(\w\)/g)).toEqual(['url(a)', 'url(b)', 'url(c)']);
  expect(faceStyle(`${faces}.btn{top:0}`)).not.toContain('btn');
});
