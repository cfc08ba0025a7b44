// What belongs to a lesson and to a language, and what an update has to fetch.

import { describe, expect, test } from 'vitest';
import { parsePath } from '#src/address/paths';
import { filesOfWish, isComplete, isKept, lessonPart, parseList, placesOf, planOf, sizeOf, whole, type KeepList, type WrittenList } from '#src/offline/list';
import { describe as describeKept } from '#src/offline/keep';

const hash = (n: number) => String(n).padStart(32, '0');

const written: WrittenList = {
  version: 'a1',
  language: 'fr',
  files: [
    ['keep/fr.html', hash(1), 100, 40],
    ['assets/index.js', hash(2), 300, 100],
    ['data-1/fr/3.json', hash(3), 50, 20],
    ['art/boots.svg', hash(4), 30, 10],
    ['data-1/fr/4.json', hash(5), 60, 30],
    ['data-1/fr/teach/3.json', hash(6), 70, 35],
  ],
  parts: {
    core: { steps: 0, files: [0, 1] },
    adults: { steps: 0, files: [5] },
    'lesson/12-14/3': { steps: 8, files: [2, 3] },
    'lesson/12-14/4': { steps: 9, files: [4, 3] },
  },
};

function read(data: unknown): KeepList {
  const list = parseList(JSON.stringify(data));
  if (!list.ok) throw new Error(list.why);
  return list.value;
}

const list = read(written);
const paths = (wish: string) => filesOfWish(list, wish).map(({ path }) => path);
const page = (path: string) => {
  const { page: found } = parsePath(`/fr/${path}`);
  if (!found) throw new Error(`${path} names no page`);
  return found;
};

describe('what is taken along', () => {
  test('a lesson brings its data, its pictures and what every page needs, and nothing of other lessons', () => {
    expect(paths(lessonPart('12-14', 3))).toEqual(['keep/fr.html', 'assets/index.js', 'data-1/fr/3.json', 'art/boots.svg']);
  });

  test('a whole language brings every file once, what every page needs first', () => {
    expect(paths(whole)).toHaveLength(written.files.length);
    expect(paths(whole).slice(0, 2)).toEqual(['keep/fr.html', 'assets/index.js']);
  });

  test('a lesson that this version no longer has brings nothing, and is never complete', () => {
    expect(paths(lessonPart('9-11', 1))).toEqual([]);
    expect(isComplete(list, lessonPart('9-11', 1), new Set(paths(whole)))).toBe(false);
  });

  test('the size is told in bytes on the way and in bytes on the device', () => {
    expect(sizeOf(filesOfWish(list, whole))).toEqual({ bytes: 610, wire: 235 });
  });
});

describe('which pages open without a network', () => {
  const lesson = new Set(paths(lessonPart('12-14', 3)));
  const all = new Set(paths(whole));

  test.each(['', 'help/', 'settings/', 'privacy/', 'offline/', 'class/', 'school/', 'learn/12-14/', 'learn/12-14/3/', 'learn/12-14/3/8/', 'learn/12-14/3/8/quiet/', 'learn/12-14/3/close/'])(
    'with lesson 3 kept, /%s does',
    (path) => {
      expect(isKept(list, page(path), lesson)).toBe(true);
    },
  );

  test.each(['learn/12-14/4/', 'learn/12-14/4/1/', 'teach/', 'teach/12-14/3/', 'teach/class/', 'teach/contacts/', 'parents/', 'gallery/'])('with lesson 3 kept, /%s does not', (path) => {
    expect(isKept(list, page(path), lesson)).toBe(false);
  });

  test.each(['teach/', 'teach/12-14/3/', 'teach/12-14/4/paper/', 'teach/class/', 'teach/contacts/', 'parents/', 'parents/talks/', 'learn/12-14/4/9/'])('with the whole language kept, /%s does', (path) => {
    expect(isKept(list, page(path), all)).toBe(true);
  });

  test.each(['learn/12-14/3/9/', 'learn/12-14/7/', 'teach/12-14/7/', 'gallery/'])('/%s, which does not exist or is not for pupils, never does', (path) => {
    expect(isKept(list, page(path), all)).toBe(false);
  });

  test('if one picture is missing, the lesson does not count as kept', () => {
    lesson.delete('art/boots.svg');
    expect(isKept(list, page('learn/12-14/3/1/'), lesson)).toBe(false);
    expect(isKept(list, page('help/'), lesson)).toBe(true);
  });
});

describe('an update', () => {
  test('fetches only what has changed; what has only a new name is copied', () => {
    const next = read({
      ...written,
      version: 'b2',
      files: written.files.map(([path, old, bytes, wire]) => [path.replace('data-1', 'data-2'), path.endsWith('3.json') && !path.includes('teach') ? hash(9) : old, bytes, wire]),
    });
    const older = new Map(filesOfWish(list, whole).map((file) => [file.hash, file.path]));
    const plan = planOf(filesOfWish(next, whole), new Set(), older);
    expect(plan.fetch.map(({ path }) => path)).toEqual(['data-2/fr/3.json']);
    expect(plan.copy.find(([from]) => from === 'data-1/fr/4.json')?.[1].path).toBe('data-2/fr/4.json');
    expect(plan.copy).toHaveLength(written.files.length - 1);
  });

  test('that was interrupted goes on from where it was', () => {
    const plan = planOf(filesOfWish(list, whole), new Set(['keep/fr.html', 'art/boots.svg']), new Map());
    expect(plan.fetch).toHaveLength(written.files.length - 2);
  });
});

describe('the list itself', () => {
  const broken: readonly (readonly [string, unknown])[] = [
    ['is no object', 7],
    ['has no version', { ...written, version: 3 }],
    ['has no core', { ...written, parts: { adults: written.parts['adults'] } }],
    ['names a file that is not there', { ...written, parts: { core: { steps: 0, files: [77] } } }],
    ['has a hash that is none', { ...written, files: [['keep/fr.html', 'abc', 1, 1]], parts: { core: { steps: 0, files: [0] } } }],
    ['leads out of the site', { ...written, files: [['../secret', hash(1), 1, 1]], parts: { core: { steps: 0, files: [0] } } }],
    ['leads to another site', { ...written, files: [['https://x.example/a', hash(1), 1, 1]], parts: { core: { steps: 0, files: [0] } } }],
    ['has a size below nothing', { ...written, files: [['a.js', hash(1), -1, 1]], parts: { core: { steps: 0, files: [0] } } }],
  ];

  test.each(broken)('that %s is refused as a whole', (_, data) => {
    expect(parseList(JSON.stringify(data)).ok).toBe(false);
  });

  test('that came only by half is refused', () => {
    expect(parseList(JSON.stringify(written).slice(0, 200)).ok).toBe(false);
  });
});

describe('what the privacy page tells', () => {
  test('only what is really there is counted, and only what is complete is called kept', () => {
    const wished = [{ language: 'fr', wish: lessonPart('12-14', 3) }, { language: 'fr', wish: whole }, { language: 'xx', wish: whole }];
    const kept = describeKept(list, wished, new Set(paths(lessonPart('12-14', 3))));
    expect(kept).toEqual({ language: 'fr', wholeWished: true, whole: false, lessons: ['lesson/12-14/3'], files: 4, bytes: 480, total: 6 });
  });
});

test('two sites in folders of one host keep apart', () => {
  const [one, other] = [placesOf('/'), placesOf('/school/')];
  expect(one.isOurs(other.wishes)).toBe(false);
  expect(one.isVersion(other.version('a'))).toBe(false);
  expect(one.isVersion(one.version('a')) && one.isOurs(one.wishes)).toBe(true);
});
