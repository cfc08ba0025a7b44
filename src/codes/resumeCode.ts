// Progress on paper: which lessons and steps were taken part in, as a short code that can be read out. It holds no
// person and no answer. Two check signs find a mistyped sign, two swapped ones, and most that are worse.

import { failure, success, type Result } from '#src/content/result';

/**
 * Twenty-three signs, a prime number, so that the check works. No vowels, hence no words; nothing that looks like
 * another: no 0 O Q, 1 I L, and of 2 Z, 5 S, 8 B and U V only the first.
 */
export const signs = '23456789CDFGHJKMNPRTWXY';

/** What a hand may write for one of our signs. */
const lookAlikes: Readonly<Record<string, string>> = { Z: '2', S: '5', B: '8' };

const groupSize = 4;
/** A code of nothing is two groups. */
const shortest = 2 * groupSize;
const longest = 120;
/** The first sign of every code. */
const version = 0;

export interface LessonProgress {
  /** Place of the band in the list of bands, below 4. */
  readonly band: number;
  /** From 1, below 16. */
  readonly lesson: number;
  /** Whether its end was reached. */
  readonly closed: boolean;
  /** For each step, whether it was taken part in; at most 31. */
  readonly steps: readonly boolean[];
}

/** What is wrong with a code that was typed; each has its words in `pages.resume.problem`. */
export type ResumeProblem = 'empty' | 'sign' | 'short' | 'long' | 'mistyped' | 'newer' | 'unreadable';

/** Bits of one lesson: band 2, number 4, closed 1, "all steps" 1, count of steps 5, and one per step unless all. */
function bitsOf({ band, lesson, closed, steps }: LessonProgress): string {
  const bits = (value: number, length: number) => value.toString(2).padStart(length, '0');
  const all = steps.every(Boolean);
  const each = all ? '' : steps.map((step) => (step ? '1' : '0')).join('');
  return bits(band, 2) + bits(lesson, 4) + (closed ? '1' : '0') + (all ? '1' : '0') + bits(steps.length, 5) + each;
}

/** Whether a code has room for it. Others are left out: what was done there can be done again. */
const hasRoom = ({ lesson, steps }: LessonProgress) => lesson < 16 && steps.length < 32;

/** A code in groups of four, with hyphens between them. */
export function encodeProgress(lessons: readonly LessonProgress[]): string {
  // The leading one keeps the zeros after it.
  let rest = BigInt(`0b1${lessons.filter(hasRoom).map(bitsOf).join('')}`);
  const payload: number[] = [];
  for (; rest > 0n; rest /= 23n) payload.unshift(Number(rest % 23n));
  while (payload.length + 3 < shortest || (payload.length + 3) % groupSize !== 0) payload.unshift(0);
  const body = [version, ...payload];
  const text = [...body, ...checkOf(body)].map((digit) => signs[digit] ?? '').join('');
  return text.match(/.{4}/g)?.join('-') ?? text;
}

/** Two check digits, each the remainder of a polynomial of the digits: a code of Reed and Solomon over 23. */
function checkOf(digits: readonly number[]): readonly [number, number] {
  const [sum, weighed] = remainders([...digits, 0, 0]);
  // Solves a + b = -sum and 5a + b = -weighed for the last two digits; 6 is the inverse of 4.
  const first = mod((sum - weighed) * 6);
  return [first, mod(-sum - first)];
}

/** Both are zero for a code without mistakes. */
function remainders(digits: readonly number[]): readonly [number, number] {
  let sum = 0;
  let weighed = 0;
  for (const digit of digits) {
    sum = mod(sum + digit);
    weighed = mod(weighed * 5 + digit);
  }
  return [sum, weighed];
}

const mod = (value: number) => ((value % 23) + 23) % 23;

/** Reads what somebody typed; spaces, hyphens and small letters do not matter. `why` is a `ResumeProblem`. Never throws. */
export function decodeProgress(typed: string): Result<readonly LessonProgress[]> {
  if (typed.length > 4 * longest) return failure('long');
  const text = typed.normalize('NFKC').toUpperCase().replaceAll(/[\s\p{Pd}\p{Cf}_.]+/gu, '');
  if (text === '') return failure('empty');
  const digits = [...text].map((sign) => signs.indexOf(lookAlikes[sign] ?? sign));
  if (digits.includes(-1)) return failure('sign');
  if (digits.length > longest) return failure('long');
  if (digits.length < shortest || digits.length % groupSize !== 0) return failure('short');
  if (remainders(digits).some((rest) => rest !== 0)) return failure('mistyped');
  if (digits[0] !== version) return failure('newer');
  const value = digits.slice(1, -2).reduce((sum, digit) => sum * 23n + BigInt(digit), 0n);
  const lessons = lessonsOf(value.toString(2).slice(1));
  return value > 0n && lessons ? success(lessons) : failure('unreadable');
}

function lessonsOf(bits: string): readonly LessonProgress[] | null {
  const lessons: LessonProgress[] = [];
  let at = 0;
  const take = (length: number) => {
    const part = bits.slice(at, at + length);
    at += length;
    return part;
  };
  while (at < bits.length) {
    const [band, lesson, closed, all, count] = [2, 4, 1, 1, 5].map((length) => Number.parseInt(take(length), 2));
    if (band === undefined || lesson === undefined || count === undefined || lesson === 0) return null;
    const steps = all === 1 ? Array.from({ length: count }, () => true) : [...take(count)].map((bit) => bit === '1');
    lessons.push({ band, lesson, closed: closed === 1, steps });
  }
  return at === bits.length ? lessons : null;
}
