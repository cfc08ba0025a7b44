import { expect, test } from 'vitest';
import { bands } from '#src/address/band';
import { decodeClass, encodeClass, mostBands, mostLessons, type ClassLink } from '#src/codes/classCode';
import { sealed } from '#src/codes/linkCode';

const link: ClassLink = {
  language: 'fr',
  country: 'MY',
  lessons: [{ band: 1, lesson: 2, steps: '001100010101' }, { band: 1, lesson: 7, steps: '11111' }],
};

function codeOf(one: ClassLink): string {
  const code = encodeClass(one);
  if (!code.ok) throw new Error(code.why);
  return code.value;
}

test('what a teacher chooses is what a pupil’s device reads, with and without the #', () => {
  expect(decodeClass(codeOf(link))).toEqual({ ok: true, value: link });
  expect(decodeClass(`#${codeOf(link)}`)).toEqual({ ok: true, value: link });
  const bare = { ...link, country: null };
  expect(decodeClass(codeOf(bare))).toEqual({ ok: true, value: bare });
});

test('a code is short enough to be typed, and an address or a message changes nothing of it', () => {
  expect(codeOf(link)).toMatch(/^[\w-]{1,40}$/);
  expect(decodeURIComponent(new URL(`https://school.example/en/class/#${codeOf(link)}`).hash)).toBe(`#${codeOf(link)}`);
});

test('the bands of a code are the bands of the site', () => {
  expect(mostBands).toBe(bands.length);
});

test('every single changed, missing or added character is noticed', () => {
  const code = codeOf(link);
  for (let at = 1; at < code.length; at++) {
    const other = code[at] === 'x' ? 'y' : 'x';
    for (const wrong of [code.slice(0, at) + other + code.slice(at + 1), code.slice(0, at) + code.slice(at + 1), code.slice(0, at) + other + code.slice(at)])
      expect(decodeClass(wrong), wrong).toEqual({ ok: false, why: 'damaged' });
  }
});

test.each<[string, string, string]>([
  ['nothing', '', 'damaged'],
  ['a text', 'open this lesson!', 'damaged'],
  ['a script', '<script>alert(1)</script>', 'damaged'],
  ['a book', 'A'.repeat(100_000), 'long'],
  ['a code of a later version', codeOf(link).replace(/^1/, '2'), 'version'],
  ['a code of an earlier version', codeOf(link).replace(/^1/, '0'), 'version'],
  ['no lesson', sealed('1', 'fr_MY'), 'damaged'],
  ['a language that is a path', sealed('1', '--_MY_1-2-1k'), 'damaged'],
  ['a country in small letters', sealed('1', 'fr_my_1-2-1k'), 'damaged'],
  ['an unknown band', sealed('1', 'fr__3-2-1k'), 'damaged'],
  ['lesson 0', sealed('1', 'fr__1-0-1k'), 'damaged'],
  ['lesson 100', sealed('1', 'fr__1-100-1k'), 'damaged'],
  ['a lesson without a step', sealed('1', 'fr__1-2-1'), 'damaged'],
  ['a lesson that leaves out everything', sealed('1', 'fr__1-2-g'), 'damaged'],
  ['a lesson with too many steps', sealed('1', 'fr__1-2-zzzzzzz'), 'damaged'],
  ['the same lesson twice', sealed('1', 'fr__1-2-1k_1-2-1k'), 'damaged'],
  ['nine lessons', sealed('1', `fr__${Array.from({ length: mostLessons + 1 }, (_, at) => `1-${at + 1}-1k`).join('_')}`), 'damaged'],
  ['something after the lessons', sealed('1', 'fr__1-2-1k_'), 'damaged'],
])('%s in place of a code is refused, with the reason', (_what, code, why) => {
  expect(decodeClass(code)).toEqual({ ok: false, why });
});

test('a teacher is told when no lesson was chosen, and when there are too many', () => {
  const [lesson] = link.lessons;
  if (!lesson) throw new Error('The link has no lesson.');
  const several = (count: number) => ({ ...link, lessons: Array.from({ length: count }, (_, at) => ({ ...lesson, lesson: at + 1 })) });
  expect(encodeClass(several(0))).toEqual({ ok: false, why: 'empty' });
  expect(encodeClass(several(mostLessons)).ok).toBe(true);
  expect(encodeClass(several(mostLessons + 1))).toEqual({ ok: false, why: 'many' });
});
