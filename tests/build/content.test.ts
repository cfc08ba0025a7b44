// The real content must hold together, and every kind of planted mistake must be found with its place.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages, type Language } from '#locales/index';
import { checkLanguage, checkLessons, checkLists, lessonData, type Content } from '#src/build/content';
import { checkGuides } from '#src/build/guides';
import { isRecord } from '#src/content/saved';
import { describeProblems } from '#src/content/problem';
import { textKeysOf } from '#src/lesson/checkLesson';

const real: Content = { root: process.cwd(), lessons, guides };

function language(direction: Language['direction']): Language {
  const found = languages.find((one) => one.direction === direction && one.code !== languages[0]?.code);
  if (!found) throw new Error(`no ${direction} language`);
  return found;
}

test('every lesson holds together', () => {
  expect(describeProblems(checkLessons(real))).toBe('');
});

test.each(languages)('$name: every text exists, none is left over, none is unsafe', (one) => {
  expect(describeProblems(checkLanguage(real, one))).toBe('');
});

test.each(languages)('$name: no placeholder of a fixed string is left in a lesson', (one) => {
  for (const lesson of lessons) {
    const { words } = lessonData(real, one.code, lesson);
    for (const key of textKeysOf(lesson)) expect(words[key]).not.toMatch(/\{|\}/);
  }
});

describe('planted mistakes', () => {
  let content: Content;
  // Any lesson with an opinion: its thought is a text of its own.
  const lesson = lessons.find((one) => one.activities.some(({ type }) => type === 'opinion'))?.id ?? '';

  beforeEach(() => {
    const root = mkdtempSync(join(tmpdir(), 'lamplight-'));
    cpSync('locales', join(root, 'locales'), { recursive: true });
    cpSync('assets', join(root, 'assets'), { recursive: true });
    cpSync('teacher-guides', join(root, 'teacher-guides'), { recursive: true });
    content = { root, lessons, guides };
  });
  afterEach(() => rmSync(content.root, { recursive: true }));

  /** Changes one text; `undefined` removes it. The key is dotted. */
  function plant(one: Language, file: string, key: string, value: string | undefined): void {
    const path = join(content.root, 'locales', one.code, `${file}.json`);
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const parts = key.split('.');
    const last = parts.pop() ?? '';
    let place = data;
    for (const part of parts) place = isRecord(place) ? place[part] : undefined;
    if (!isRecord(place)) throw new Error(`no place for ${key}`);
    Object.defineProperty(place, last, { value, enumerable: value !== undefined, configurable: true });
    writeFileSync(path, JSON.stringify(data));
  }

  const found = (one: Language) => checkLanguage(content, one).map(({ where, what }) => `${where}: ${what}`);

  /** Changes one text of a teacher's guide. */
  function plantInGuide(one: Language, key: string, value: string | undefined): string {
    const [guide] = guides;
    const file = `teacher-guides/${one.code}/${guide?.lesson}.json`;
    const data: unknown = JSON.parse(readFileSync(join(content.root, file), 'utf8'));
    if (!isRecord(data)) throw new Error(`${file} is no guide`);
    writeFileSync(join(content.root, file), JSON.stringify({ ...data, [key]: value }));
    return file;
  }

  test('a guide without a text, with one left in English, and with one that blames', () => {
    const one = language('ltr');
    expect(found(one)).toEqual([]);
    const file = plantInGuide(one, 'aim', undefined);
    expect(found(one)).toEqual([`${file} › aim: the text is missing`]);
    plantInGuide(one, 'aim', 'Aim.');
    plantInGuide(one, 'support', 'Four of the worries, with pictures; sentence strips for the first sentence.');
    expect(found(one).join()).toContain('the text is the same as in the source language');
    const source = languages[0];
    if (!source) throw new Error('no languages');
    expect(checkLanguage(content, source)).toEqual([]);
    plantInGuide(source, 'aim', 'It is too late.');
    expect(found(source).join()).toContain('must not stand here');
  });

  test('a guide file that is no JSON, and one that belongs to no lesson', () => {
    const one = language('ltr');
    writeFileSync(join(content.root, plantInGuide(one, 'aim', 'Aim.')), '{');
    expect(found(one).join()).toContain('not valid JSON');
    writeFileSync(join(content.root, 'teacher-guides', one.code, 'nowhere.json'), '{}');
    expect(checkGuides(content.root, guides, lessons).map(({ where }) => where)).toEqual([`teacher-guides/${one.code}/nowhere.json`]);
  });

  test('a name that stands twice in a group, of which only the last would count', () => {
    const one = language('rtl');
    const path = join(content.root, 'locales', one.code, 'help.json');
    const text = readFileSync(path, 'utf8').replace('"title":', '"title": "one \\" { two",\n"title":');
    writeFileSync(path, text);
    const line = text.slice(0, text.indexOf('"title":', text.indexOf('"title":') + 1)).split('\n').length;
    expect(found(one).join()).toContain(`help.json: twice in one group: "title" (line ${line})`);
  });

  test('a lesson without a guide', () => {
    expect(checkGuides(content.root, guides.slice(1), lessons).map(({ what }) => what)).toContain("the lesson has no teacher's guide");
  });

  test('a missing text', () => {
    const one = language('ltr');
    plant(one, `lessons/${lesson}`, 'notice.thought', undefined);
    expect(found(one)).toEqual([`locales/${one.code}/lessons/${lesson}.json › notice.thought: the text is missing`]);
  });

  test('a text nobody asks for', () => {
    const one = language('ltr');
    plant(one, `lessons/${lesson}`, 'notice.extra', 'Zzz');
    expect(found(one)).toEqual([`locales/${one.code}/lessons/${lesson}.json › notice.extra: nothing asks for this text`]);
  });

  test('an empty text', () => {
    const one = language('ltr');
    plant(one, 'help', 'close', ' ');
    expect(found(one)).toContain(`locales/${one.code}/help.json › close: the text is empty`);
  });

  test('a plural form that Arabic needs', () => {
    const one = language('rtl');
    plant(one, 'activities', 'sort.left_few', undefined);
    expect(found(one)).toEqual([`locales/${one.code}/activities.json › sort.left_few: the plural form "few" is missing`]);
  });

  test('a plural form that no number uses', () => {
    const one = language('ltr');
    plant(one, 'activities', 'sort.left_two', '{count}');
    expect(found(one).join()).toContain('the plural form "two" is never used');
  });

  test('a placeholder that was renamed', () => {
    const one = language('ltr');
    plant(one, 'ui', 'step.at', '{nombre} {total}');
    expect(found(one)).toContain(`locales/${one.code}/ui.json › step.at: placeholders differ: {nombre} {total}`);
  });

  test('a text left in the source language', () => {
    const one = language('ltr');
    plant(one, 'ui', 'home.lead', 'Short lessons about friends, offers and pressure online.');
    expect(found(one).join()).toContain('the text is the same as in the source language');
  });

  test('Latin letters in Arabic', () => {
    const one = language('rtl');
    plant(one, `lessons/${lesson}`, 'title', 'Six');
    expect(found(one)).toContain(`locales/${one.code}/lessons/${lesson}.json › title: the Latin word "Six"`);
  });

  test('digits of another kind in Arabic', () => {
    const one = language('rtl');
    plant(one, 'ui', 'home.years', 'سنة ٣');
    expect(found(one).join()).toContain('must not stand here');
  });

  test('an app’s name in a text for pupils', () => {
    const one = language('ltr');
    plant(one, `lessons/${lesson}`, 'notice.thought', 'TikTok');
    expect(found(one).join()).toContain('the name "TikTok" is a brand');
  });

  test.each(['It is too late.', 'You should have known.', 'Just delete it.', 'She agreed to it.', 'This will stay secret.'])(
    'words that blame, frighten or promise: %s',
    (text) => {
      const source = languages[0];
      if (!source) throw new Error('no language');
      plant(source, `lessons/${lesson}`, 'notice.thought', text);
      expect(found(source).join()).toContain('must not stand here');
    },
  );

  test.each(['One in 20 children', '80 %', '$ 5', 'She paid 100.'])('a figure on a page for pupils: %s', (text) => {
    const source = languages[0];
    if (!source) throw new Error('no language');
    plant(source, `lessons/${lesson}`, 'notice.thought', text);
    expect(found(source).join()).toContain('the figure "');
  });

  test('an age is no figure', () => {
    const source = languages[0];
    if (!source) throw new Error('no language');
    plant(source, `lessons/${lesson}`, 'notice.thought', 'Kit is 17.');
    expect(found(source)).toEqual([]);
  });

  test('a fixed string that is written out instead of named', () => {
    const source = languages[0];
    if (!source) throw new Error('no language');
    plant(source, `lessons/${lesson}`, 'notice.thought', 'Yes. It is not your fault.');
    expect(found(source)).toEqual([`locales/${source.code}/lessons/${lesson}.json › notice.thought: repeats the fixed string fx1`]);
  });

  test('another word where the glossary has one', () => {
    const source = languages[0];
    if (!source) throw new Error('no language');
    plant(source, `lessons/${lesson}`, 'keyWords.grooming.term', 'Seduction');
    expect(found(source).join()).toContain('lacks the glossary');
  });

  test('a sentence that nobody of that age reads to its end, and a text that is too hard', () => {
    const source = languages[0];
    if (!source) throw new Error('no language');
    plant(source, `lessons/${lesson}`, 'notice.thought', `${'and so on '.repeat(12)}.`);
    expect(found(source).join()).toContain('a sentence of 36 words');
    plant(source, `lessons/${lesson}`, 'notice.thought', `${'Incomprehensibility notwithstanding. '.repeat(400)}`);
    expect(found(source).join()).toContain('the reading level is');
  });

  test('a file that is not JSON, and one that holds more than texts', () => {
    const one = language('ltr');
    writeFileSync(join(content.root, 'locales', one.code, 'help.json'), '{ "close": ');
    writeFileSync(join(content.root, 'locales', one.code, 'cast.json'), '{ "noor": 5 }');
    const all = found(one).join('\n');
    expect(all).toContain('help.json: not valid JSON');
    expect(all).toContain('cast.json: every value must be a text');
  });

  test('a broken file of the source language is named once, and everything else is still checked', () => {
    const source = languages[0];
    if (!source) throw new Error('no language');
    writeFileSync(join(content.root, 'locales', source.code, 'fixed.json'), '{');
    plant(language('rtl'), 'help', 'close', ' ');
    const wheres = languages.flatMap((one) => checkLanguage(content, one)).map(({ where }) => where);
    expect(wheres.filter((where) => where === `locales/${source.code}/fixed.json`)).toHaveLength(1);
    expect(wheres).toContain(`locales/${language('rtl').code}/help.json › close`);
  });

  test('a lesson or a language that stands in no list', () => {
    mkdirSync(join(content.root, 'lessons'));
    mkdirSync(join(content.root, 'locales', 'xx'));
    writeFileSync(join(content.root, 'lessons', 'lost.ts'), '');
    writeFileSync(join(content.root, 'locales', language('ltr').code, 'lessons', 'lost.json'), '{}');
    expect(checkLists(content, languages).map(({ where }) => where).toSorted()).toEqual([
      'lessons/lost.ts',
      `locales/${language('ltr').code}/lessons/lost.json`,
      'locales/xx',
    ]);
  });

  test('rules that are missing, or no rules at all', () => {
    const one = language('ltr');
    writeFileSync(join(content.root, 'locales', one.code, 'rules.json'), '{ "neverSay": [{ "pattern": "(" , "why": "x" }] }');
    expect(found(one)).toEqual([
      `locales/${one.code}/rules.json: "(" in "neverSay" is not a regular expression`,
    ]);
    rmSync(join(content.root, 'locales', one.code, 'rules.json'));
    expect(found(one)).toEqual([`locales/${one.code}/rules.json: the file is missing`]);
  });

  test('a picture that was not drawn, and two lessons at one place', () => {
    rmSync(join(content.root, 'assets/illustrations/biscuit.svg'));
    const whats = checkLessons({ ...content, lessons: [...lessons, ...lessons] }).map((problem) => problem.what);
    expect(whats).toContain('the picture "biscuit" does not exist');
    expect(whats.join()).toContain('stands at the same place as');
  });
});
