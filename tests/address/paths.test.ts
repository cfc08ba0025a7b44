import { expect, test } from 'vitest';
import { parsePath, pathOf, type Page } from '#src/address/paths';

const pages: readonly Page[] = [
  { kind: 'home' },
  { kind: 'lessons', band: '9-11' },
  { kind: 'opening', band: '12-14', lesson: 2 },
  { kind: 'step', band: '12-14', lesson: 2, step: 3 },
  { kind: 'quiet', band: '15-17', lesson: 6, step: 12 },
  { kind: 'closing', band: '12-14', lesson: 2 },
  { kind: 'help' },
  { kind: 'settings' },
  { kind: 'offline' },
  { kind: 'gallery' },
  { kind: 'privacy' },
  { kind: 'teach' },
  { kind: 'teach', part: 'map' },
  { kind: 'parents' },
  { kind: 'family', leaf: 'talks' },
  { kind: 'family', leaf: 'cards' },
  { kind: 'teaching', band: '12-14', lesson: 3, screen: 'plan' },
  { kind: 'teaching', band: '12-14', lesson: 3, screen: 'desk' },
  { kind: 'teaching', band: '12-14', lesson: 3, screen: 'present' },
  { kind: 'teaching', band: '12-14', lesson: 3, screen: 'paper' },
  { kind: 'teaching', band: '12-14', lesson: 3, screen: 'check' },
];

test.each(pages)('$kind: the address that is built is the address that is read', (page) => {
  expect(parsePath(pathOf('fr', page))).toEqual({ language: 'fr', page });
});

test('an address carries band, number and step, and no topic', () => {
  expect(pathOf('en', { kind: 'step', band: '12-14', lesson: 2, step: 3 })).toBe('/en/learn/12-14/2/3/');
});

test.each([
  '/en/learn/', '/en/learn/13-14/', '/en/learn/12-14/x/', '/en/learn/12-14/0/', '/en/learn/12-14/2/0/',
  '/en/learn/12-14/2/-1/', '/en/learn/12-14/2/3.5/', '/en/learn/12-14/2/3/loud/', '/en/learn/12-14/2/3/quiet/x/',
  '/en/learn/12-14/2/100/', '/en/learn/12-14/2/close/x/', '/en/help/me/', '/en/admin/', '/en/%00/', '/en/teach/12-14/', '/en/parents/loud/', '/en/parents/talks/x/', '/en/teach/3/', '/en/teach/map/x/', '/en/teach/maps/', '/en/teach/12-14/3/loud/', '/en/teach/12-14/3/desk/x/',
])('%s names no page', (path) => {
  expect(parsePath(path).page).toBeNull();
});

test('a slash at the end, or several, make no difference', () => {
  expect(parsePath('/en/help')).toEqual(parsePath('/en//help//'));
});
