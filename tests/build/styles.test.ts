// A page carries the style of what is on it, and nothing of what is not.

import { expect, test } from 'vitest';
import { styleSheet } from '#src/build/styles';

const css = `
.btn{color:red}
.cards-View-card,.sort-View-slip{margin:0}
.sort-View-slip:has(.sort-View-text)>p{margin:1px}
@media print{.sort-View-slip{display:none}.btn{color:black}}
@media (min-width:1px){.sort-View-text{color:blue}}
:lang(ar) .cards-View-name{line-height:2}
.app-Layout-bar .btn{padding:0}`;

const sheet = styleSheet(css);
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
