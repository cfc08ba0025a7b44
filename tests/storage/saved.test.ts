import { describe, expect, test } from 'vitest';
import { freshSaved, parseSaved, type Saved } from '#src/storage/saved';
import { createStore, type Places } from '#src/storage/store';

const good: Saved = {
  version: 2,
  keep: true,
  settings: { theme: 'dark', textSize: '130', motion: 'off', rate: '80', reading: 'easy' },
  language: 'fil',
  country: 'PH',
  school: '1abcdefMQ',
  classLink: { code: '1abcdefen_PH_1-2-1k', steps: { x: '1101' } },
  lessons: { x: { steps: { a: 'done', b: 'skipped' }, answers: { a: { point: '3' } }, closed: true, closedOn: '2026-03-10' } },
};

test('what was saved is read back', () => {
  expect(parseSaved(JSON.stringify(good))).toEqual(good);
});

test('an answer that was kept is no change of settings, so that a page with the usual look is not drawn twice', () => {
  const { settings } = parseSaved(JSON.stringify({ ...good, settings: freshSaved.settings }));
  expect(settings).toBe(freshSaved.settings);
});

const broken: readonly (readonly [string, string | null])[] = [
  ['nothing', null],
  ['an empty text', ''],
  ['half a file', '{"version":2,"keep":tr'],
  ['a number', '7'],
  ['a list', '[1,2]'],
  ['null', 'null'],
  ['a later version', '{"version":3,"keep":true}'],
  ['no version', '{"keep":true}'],
  ['another program’s data', '{"theme":{"a":1}}'],
  ['settings that are a word', '{"version":2,"settings":"dark"}'],
  ['an unknown theme', '{"version":2,"settings":{"theme":"pink"}}'],
  ['a theme that is a script', '{"version":2,"settings":{"theme":"<script>"}}'],
  ['a text size that is a number', '{"version":2,"settings":{"textSize":130}}'],
  ['a huge text size', '{"version":2,"settings":{"textSize":"9000"}}'],
  ['a language that is a path', '{"version":2,"language":"../../x"}'],
  ['a country that is an object', '{"version":2,"country":{}}'],
  ['lessons that are a list', '{"version":2,"lessons":[]}'],
  ['a lesson that is null', '{"version":2,"lessons":{"x":null}}'],
  ['keep that is a word', '{"version":2,"keep":"yes"}'],
  ['a step with an unknown outcome', '{"version":2,"lessons":{"x":{"steps":{"a":"won"}}}}'],
  ['a day that is a sentence', '{"version":2,"lessons":{"x":{"closedOn":"yesterday"}}}'],
  ['a day that is not in the calendar', '{"version":2,"lessons":{"x":{"closedOn":"2026-13-45"}}}'],
  ['answers that are a text', '{"version":2,"lessons":{"x":{"answers":"a"}}}'],
  ['the prototype of everything', '{"version":2,"__proto__":{"keep":true}}'],
];

test.each(broken)('%s in storage gives a usable state', (_name, text) => {
  const saved = parseSaved(text);
  expect(saved.version).toBe(2);
  expect(saved.keep).toBe(false);
  expect(saved.settings).toEqual(freshSaved.settings);
  expect(saved.language).toBeNull();
  for (const lesson of Object.values(saved.lessons)) expect(lesson).toEqual({ steps: {}, answers: {}, closed: false, closedOn: null });
});

test('one broken part does not take the rest with it', () => {
  const saved = parseSaved(JSON.stringify({ ...good, settings: { theme: 'pink', textSize: '130' }, country: 7 }));
  expect(saved.settings).toEqual({ theme: 'system', textSize: '130', motion: 'system', rate: '100', reading: 'normal' });
  expect(saved.country).toBeNull();
  expect(saved.lessons).toEqual(good.lessons);
});

test('what was saved before there were class links is read as it was', () => {
  const { classLink: _, ...older } = good;
  expect(parseSaved(JSON.stringify(older))).toEqual({ ...good, classLink: null });
});

test.each<[string, unknown]>([
  ['a text', 'x'],
  ['a link without a code', { steps: { x: '1' } }],
  ['a code that is markup', { code: '<img src=x>', steps: {} }],
  ['steps that are a list', { code: '1abcdefMQ', steps: ['1'] }],
])('%s in place of a class link is none', (_name, classLink) => {
  expect(parseSaved(JSON.stringify({ ...good, classLink })).classLink).toBeNull();
});

test('steps of a class that cannot be read are left out, and the lesson is whole', () => {
  const saved = parseSaved(JSON.stringify({ ...good, classLink: { code: '1abcdefMQ', steps: { x: '101', y: 'all', z: 7 } } }));
  expect(saved.classLink?.steps).toEqual({ x: '101' });
});

test('the first layout is brought up to date', () => {
  const saved = parseSaved(JSON.stringify({ version: 1, theme: 'contrast', progress: good.lessons, keep: true }));
  expect(saved.settings.theme).toBe('contrast');
  expect(saved.lessons).toEqual(good.lessons);
});

class Drawer implements Storage {
  readonly #things = new Map<string, string>();
  constructor(private readonly refuse: '' | 'read' | 'write' = '') {}
  get length() {
    return this.#things.size;
  }
  clear() {
    this.#things.clear();
  }
  key() {
    return null;
  }
  getItem(key: string) {
    if (this.refuse === 'read') throw new DOMException('blocked');
    return this.#things.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.refuse !== '') throw new DOMException('full', 'QuotaExceededError');
    this.#things.set(key, value);
  }
  removeItem(key: string) {
    this.#things.delete(key);
  }
}

const places = (): { tab: Drawer; device: Drawer } => ({ tab: new Drawer(), device: new Drawer() });

describe('the store', () => {
  test('keeps nothing on the device unless asked', () => {
    const here = places();
    createStore(here).update((saved) => ({ ...saved, country: 'FR' }));
    expect(here.device.length).toBe(0);
    expect(createStore(here).get().country).toBe('FR');
    expect(createStore({ tab: new Drawer(), device: here.device }).get().country).toBeNull();
  });

  test('keeps everything on the device when asked, and takes it away when no longer asked', () => {
    const here = places();
    const store = createStore(here);
    store.update((saved) => ({ ...saved, keep: true, country: 'FR' }));
    expect(createStore({ tab: new Drawer(), device: here.device }).get().country).toBe('FR');
    store.update((saved) => ({ ...saved, keep: false }));
    expect(here.device.length).toBe(0);
  });

  test('erasing removes every trace, and goes on with a fresh state', () => {
    const here = places();
    const store = createStore(here);
    store.update(() => good);
    store.erase();
    expect(here.tab.length + here.device.length).toBe(0);
    expect(store.get()).toEqual(freshSaved);
  });

  test('leaving quickly forgets the tab but not what was asked to be kept', () => {
    const here = places();
    const store = createStore(here);
    store.update(() => good);
    store.eraseTab();
    expect(here.tab.length).toBe(0);
    expect(createStore(here).get().country).toBe('PH');
  });

  test.each<[string, Places]>([
    ['missing', { tab: null, device: null }],
    ['full', { tab: new Drawer('write'), device: new Drawer('write') }],
    ['blocked', { tab: new Drawer('read'), device: new Drawer('read') }],
  ])('with storage %s the lesson goes on, and the settings page can say so', (_name, here) => {
    const store = createStore(here);
    let told = 0;
    store.subscribe(() => told++);
    store.update((saved) => ({ ...saved, country: 'MY' }));
    expect(store.get().country).toBe('MY');
    expect(told).toBe(1);
    expect(store.blocked()).toBe(true);
    store.erase();
    expect(store.get()).toEqual(freshSaved);
  });
});
