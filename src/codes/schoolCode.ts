// School contacts as a short text that stands behind the # of an address, so that it never reaches a server. A code
// comes from paper or a message and may be anything: it is bounded, checked and cleaned before a word of it is shown.

import { failure, success, type Result } from '#src/content/result';
import { sealed, sealLength, unsealed } from './linkCode';

/** Who somebody is at the school; the words for it come from the reader's language. The order is part of the code. */
export const schoolRoles = ['protection', 'counsellor', 'nurse', 'teacher', 'head', 'office', 'librarian', 'other'] as const;
export type SchoolRole = (typeof schoolRoles)[number];

export interface SchoolContact {
  readonly role: SchoolRole;
  /** As people at the school say it; never empty. */
  readonly name: string;
  /** Room or extension; may be empty. */
  readonly place: string;
  /** May be empty. */
  readonly hours: string;
}

export interface School {
  /** ISO 3166 code for helplines; `null` when the school gives none. */
  readonly country: string | null;
  readonly contacts: readonly SchoolContact[];
}

/** Why a code is refused; each has its words in `pages.school.refused`. */
export type SchoolProblem = 'damaged' | 'version' | 'long' | 'unsafe';

export const contactFields = ['name', 'place', 'hours'] as const;
export type ContactField = (typeof contactFields)[number];

/** Longest field, in characters. */
export const longestField: Readonly<Record<ContactField, number>> = { name: 40, place: 40, hours: 30 };
export const mostContacts = 4;
/** Longest content, in bytes of UTF-8: more does not fit into a QR code that a cheap camera reads. */
export const mostBytes = 600;
/** Longest code, in characters: the seal, and four characters for three bytes. */
const longestCode = sealLength + Math.ceil((mostBytes * 4) / 3);

const version = '1';

/**
 * One line of plain text: no control signs, no signs that turn the reading order, nothing unseen, no piles of marks,
 * single spaces. Whatever goes into a code or comes out of one passes through here.
 */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replaceAll(/[\s\p{Z}\p{Cc}]+/gu, ' ')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
    .replaceAll(/ +/g, ' ')
    .trim();
}

/** Times and hours of the day, alone and not as parts of a longer number. */
const hours = /(?<![\d.:–-])(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?(?:\s?[–-]\s?(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?)?(?![\d:–-]|\.\d)/g;

/** A web address, a name on a platform, or a number that leads out of the school: anybody could have put it there. */
export function leadsElsewhere(text: string): boolean {
  const folded = text
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return (
    /[@<>\\]|:\/\/|www\.|\.(?:com|net|org|info|me|io|gg|app|ly|link|xyz|ru|cc|tv)(?!\p{L})/iu.test(folded) ||
    // What is left when an hour is taken out must not close ranks.
    /\p{Nd}(?:[^\p{L}\p{Nd}]*\p{Nd}){6}/u.test(folded.replaceAll(hours, (time) => (/[:.–-]/.test(time) ? ' h ' : time)))
  );
}

/** The country and contacts in plain lines, or the first thing that is wrong. */
function checkSchool(school: School): SchoolProblem | null {
  if (school.country !== null && !/^[A-Z]{2}$/.test(school.country)) return 'damaged';
  if (school.contacts.length < 1 || school.contacts.length > mostContacts) return 'damaged';
  for (const contact of school.contacts) {
    if (contact.name === '') return 'damaged';
    for (const field of contactFields) {
      if ([...contact[field]].length > longestField[field]) return 'long';
      if (leadsElsewhere(contact[field])) return 'unsafe';
    }
  }
  return null;
}

/** The code of a school's contacts. Fails when a field is too long, leads out of the school, or all is too much. */
export function encodeSchool(school: School): Result<string> {
  const contacts = school.contacts.map(cleaned);
  const problem = checkSchool({ ...school, contacts });
  if (problem) return failure(problem);
  const lines = [
    school.country ?? '',
    ...contacts.flatMap(({ role, name, place, hours }) => [String(schoolRoles.indexOf(role)), name, place, hours]),
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  if (bytes.length > mostBytes) return failure('long');
  const payload = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return success(sealed(version, payload));
}

/** Reads a code, with or without the # before it; `why` is a `SchoolProblem`. Never throws. */
export function decodeSchool(text: string): Result<School> {
  const payload = unsealed(version, longestCode, text);
  if (!payload.ok) return payload;
  const content = textOf(payload.value);
  return content === null ? failure('damaged') : schoolOf(content.split('\n'));
}

function textOf(payload: string): string | null {
  try {
    const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
  } catch {
    return null;
  }
}

function schoolOf([country = '', ...lines]: readonly string[]): Result<School> {
  if (lines.length % 4 !== 0) return failure('damaged');
  const contacts: SchoolContact[] = [];
  for (let at = 0; at < lines.length && contacts.length <= mostContacts; at += 4) {
    const [index = '', name = '', place = '', hours = ''] = lines.slice(at, at + 4);
    const role = /^\d$/.test(index) ? schoolRoles[Number(index)] : undefined;
    if (role === undefined) return failure('damaged');
    contacts.push(cleaned({ role, name, place, hours }));
  }
  const school: School = { country: country === '' ? null : country, contacts };
  const problem = checkSchool(school);
  return problem ? failure(problem) : success(school);
}

function cleaned({ role, name, place, hours }: SchoolContact): SchoolContact {
  return { role, name: plainLine(name), place: plainLine(place), hours: plainLine(hours) };
}
