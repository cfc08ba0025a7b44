import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { decodeProgress, encodeProgress, signs, type LessonProgress } from '#src/codes/resumeCode';
import { addProgress, progressOf, type LessonSteps } from '#src/lesson/progress';
import { freshSession, type Session } from '#src/lesson/session';

const steps = (pattern: string) => [...pattern].map((sign) => sign === 'x');
const progress: readonly LessonProgress[] = [
  { band: 1, lesson: 1, closed: true, steps: steps('xxxxxxxxxxxx') },
  { band: 1, lesson: 2, closed: false, steps: steps('xxxx.x......') },
  { band: 2, lesson: 15, closed: true, steps: steps('.x') },
];
const code = encodeProgress(progress);

const all: readonly LessonSteps[] = lessons.map(({ id, band, number, activities }) => ({ id, band, number, steps: activities.map((one) => one.id) }));
const [first, second] = all;
if (!first || !second) throw new Error('There are no two lessons.');

test('what goes onto paper comes back from paper', () => {
  expect(decodeProgress(code)).toEqual({ ok: true, value: progress });
  expect(decodeProgress(encodeProgress([]))).toEqual({ ok: true, value: [] });
});

test('a whole course, finished, fits on a slip of paper', () => {
  const done = all.map(({ number, steps: ids }) => ({ band: 1, lesson: number, closed: true, steps: ids.map(() => true) }));
  expect(encodeProgress(done.slice(0, 6)).replaceAll('-', '').length).toBeLessThanOrEqual(24);
});

test('a code has groups of four, no vowels and no signs that look alike', () => {
  expect(code).toMatch(/^[2-9C-Y]{4}(-[2-9C-Y]{4})+$/);
  expect(code).not.toMatch(/[01AEIOUQLZSBV]/);
  expect(new Set(signs).size).toBe(23);
});

test('small letters, other spaces and hyphens, and a Z for a 2 do not matter', () => {
  for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', '–'), ` ${code} `, `\u2067${code}\u2069`, code.replaceAll('2', 'z').replaceAll('5', 's').replaceAll('8', 'B')])
    expect(decodeProgress(typed)).toEqual({ ok: true, value: progress });
});

test('each wrong sign, and each two signs that changed places, is noticed', () => {
  const bare = code.replaceAll('-', '');
  const places = [...bare].map((_sign, at) => at);
  const wrong = places.flatMap((at) => [...signs].map((sign) => bare.slice(0, at) + sign + bare.slice(at + 1)));
  const swapped = places.slice(1).map((at) => bare.slice(0, at - 1) + (bare[at] ?? '') + (bare[at - 1] ?? '') + bare.slice(at + 1));
  const mistaken = [...wrong, ...swapped].filter((one) => one !== bare);
  expect(mistaken.length).toBeGreaterThan(300);
  for (const one of mistaken) expect(decodeProgress(one), one).toEqual({ ok: false, why: 'mistyped' });
});

/** A code with right check signs whose content somebody chose. */
function withCheck(body: string): string {
  for (const a of signs) for (const b of signs) {
    const tried = decodeProgress(body + a + b);
    if (tried.ok || tried.why !== 'mistyped') return body + a + b;
  }
  throw new Error('No check signs fit.');
}

test.each([
  ['nothing', '', 'empty'],
  ['only hyphens', ' - – - ', 'empty'],
  ['a sign that never occurs', code.replace(/.$/, 'A'), 'sign'],
  ['a word', 'hello', 'sign'],
  ['Arabic letters', 'ابجد', 'sign'],
  ['one group', code.slice(0, 4), 'short'],
  ['a group with a sign too few', code.slice(0, -1), 'short'],
  ['a missing group', code.slice(5), 'mistyped'],
  ['a book', 'C'.repeat(100_000), 'long'],
  ['too many groups', 'CDFG'.repeat(40), 'long'],
  ['a code of a version to come', withCheck('3CDFGH'), 'newer'],
  ['a code that holds nothing readable', withCheck('2YYYYY'), 'unreadable'],
])('%s in the field is refused, with the reason', (_what, typed, why) => {
  expect(decodeProgress(typed)).toEqual({ ok: false, why });
});

test('done stays done: a code never takes away what is there, and adds what is missing', () => {
  const here: Session = { ...freshSession, steps: { [first.steps[0] ?? '']: 'done', [first.steps[3] ?? '']: 'skipped' }, answers: { x: 1 }, closed: true, closedOn: '2026-03-10' };
  const there = progressOf(all, { [first.id]: { ...freshSession, steps: { [first.steps[1] ?? '']: 'done' } }, [second.id]: { ...freshSession, steps: { [second.steps[0] ?? '']: 'skipped' } } });
  const after = addProgress(all, { [first.id]: here }, there);
  expect(after[first.id]).toEqual({ ...here, steps: { ...here.steps, [first.steps[1] ?? '']: 'done' } });
  expect(after[second.id]?.steps).toEqual({ [second.steps[0] ?? '']: 'done' });
  expect(addProgress(all, after, [])).toEqual(after);
});

test('lessons and steps that do not exist here are left out', () => {
  const strange = [{ band: 3, lesson: 1, closed: true, steps: steps('xx') }, { band: 1, lesson: 1, closed: false, steps: steps('x'.repeat(31)) }];
  const after = addProgress(all, {}, strange);
  expect(Object.keys(after)).toEqual([first.id]);
  expect(Object.keys(after[first.id]?.steps ?? {})).toEqual(first.steps);
});

test('what a code has no room for is left out, and the rest comes through', () => {
  const fits = { band: 1, lesson: 15, closed: true, steps: steps('x-x') };
  expect(decodeProgress(encodeProgress([{ ...fits, lesson: 16 }, fits, { ...fits, steps: steps('x'.repeat(32)) }]))).toEqual({ ok: true, value: [fits] });
});
