// Search over the adults' pages must find a page however its words are typed.

import { describe, expect, test } from 'vitest';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { searchData } from '#src/build/searchData';
import { fold } from '#src/search/fold';
import { createSearch } from '#src/search/search';

const content = { root: process.cwd(), lessons, guides };

/** Made once for each language: the words of every page are read for it. */
const made = new Map(
  languages.map((language) => {
    const data = searchData(content, language);
    return [language.code, { data, find: createSearch(data) }] as const;
  }),
);

function searchOf(code: string) {
  const search = made.get(code);
  if (!search) throw new Error(`no language ${code}`);
  return search;
}

const searchIn = (code: string) => searchOf(code).find;

describe.each([
  ['en', 'agreement', ['agreement', 'Agreement', 'agreem']],
  ['en', 'steps', ['threatens', 'threaten picture']],
  ['fr', 'agreement', ['réglages', 'reglages', 'RÉGLAGES']],
  ['fr', 'listen', ['l’école', 'ecole', 'école']],
  ['pt', 'agreement', ['opções', 'opcoes']],
  ['pt', 'notice', ['reparar', 'preocupação', 'preocupacao']],
  ['tl', 'agreement', ['kasunduan', 'settings', 'privacy settings']],
  ['tl', 'offers', ['casting', 'password']],
  ['ar', 'listen', ['أخبركم', 'اخبركم', 'أَخْبَرَكُم']],
  ['ar', 'agreement', ['الإعدادات', 'الاعدادات', 'إعدادات', 'اعدادات']],
  ['ar', 'near', ['الأسرة', 'الاسره', 'أسرة']],
] as const)('in %s', (code, page, queries) => {
  test.each(queries)(`"%s" finds the page "${page}"`, (query) => {
    expect(searchIn(code)(query)).toContain(page);
  });
});

/** What a worried parent types, and the page that must come first. */
const worries: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    steps: ['blackmail', 'blackmail with photos', 'my son is being blackmailed', 'threats', 'he threatens to post pictures', 'nude photos', 'nude', 'naked picture', 'sextortion', 'deepfake', 'leaked'],
    notice: ['my child', 'my daughter', 'gift', 'secret', 'depression', 'grooming'],
    offers: ['stranger', 'money', 'scam', 'boyfriend', 'fake job'],
    talks: ['game', 'tiktok'],
    agreement: ['screen time', 'parental controls'],
    near: ['uncle', 'stepfather'],
    now: ['suicide', 'abuse'],
    help: ['police', 'help line', 'helpline', 'number', 'phone number', 'hotline', 'Brazil'],
  },
  ar: {
    steps: ['ابتزاز', 'ابتزاز بالصور', 'تهديد', 'يهدد ابنتي', 'صور عارية', 'صورة', 'فيديو'],
    notice: ['ابني', 'طفلي', 'هدية', 'سر', 'اكتئاب', 'استدراج'],
    offers: ['غريب', 'فلوس', 'مال', 'نصب', 'احتيال'],
    talks: ['لعبة', 'ألعاب'],
    near: ['تحرش'],
    now: ['انتحار', 'اعتداء'],
    help: ['شرطة', 'الشرطة', 'خط مساعدة', 'رقم', 'رقم الهاتف'],
  },
  fr: {
    steps: ['chantage', 'chantage photos', 'menaces', 'ma fille est menacée', 'photos nues', 'photo intime', 'nude', 'sextorsion', 'deepfake'],
    notice: ['mon enfant', 'mon fils', 'cadeau', 'secret', 'dépression', 'grooming'],
    offers: ['inconnu', 'argent', 'arnaque', 'petit copain', 'brouteur'],
    talks: ['jeu', 'jeux vidéo'],
    near: ['oncle', 'beau-père'],
    now: ['suicide', 'abus'],
    help: ['police', 'ligne d’aide', 'numéro', 'numéro de téléphone'],
  },
  pt: {
    steps: ['chantagem', 'chantagem foto', 'ameaças', 'ameaçando', 'fotos íntimas', 'nude', 'foto nua', 'sextorsão', 'vazou', 'deepfake'],
    notice: ['meu filho', 'minha filha', 'presente', 'segredo', 'depressão', 'aliciamento', 'grooming'],
    offers: ['desconhecido', 'estranho', 'dinheiro', 'golpe', 'burla', 'namorado'],
    talks: ['jogo'],
    near: ['padrasto'],
    now: ['suicídio', 'abuso'],
    help: ['polícia', 'linha de ajuda', 'numero', 'número de telefone', 'brasil'],
  },
  tl: {
    steps: ['blackmail', 'blackmail litrato', 'tinatakot', 'tinakot', 'banta', 'nude', 'hubad', 'picture', 'sextortion'],
    notice: ['anak ko', 'anak', 'regalo', 'sikreto', 'depresyon', 'grooming'],
    offers: ['hindi kilala', 'pera', 'scam', 'boyfriend', 'pagibig'],
    talks: ['laro', 'games'],
    near: ['tito'],
    now: ['abuso', 'suicide'],
    listen: ['magsumbong'],
    help: ['pulis', 'helpline', 'help line', 'numero'],
  },
};

test.each(languages)('$name: a worried parent finds the right page first', (language) => {
  const { find } = searchOf(language.code);
  const wanted = Object.entries(worries[language.code] ?? {}).flatMap(([page, queries]) => queries.map((query) => `${query}: ${page}`));
  expect(wanted.length).toBeGreaterThan(15);
  expect(wanted.map((line) => line.split(': ')[0] ?? '').map((query) => `${query}: ${find(query)[0]}`)).toEqual(wanted);
});

test('pages for teachers come behind those for parents', () => {
  for (const [code, { data, find }] of made) {
    const teachers = new Set(data.entries.filter(({ reader }) => reader === 'teachers').map(({ id }) => id));
    for (const query of Object.values(worries[code] ?? {}).flat()) {
      const found = find(query);
      const first = found.findIndex((id) => teachers.has(id));
      expect(found.slice(first < 0 ? found.length : first).filter((id) => !teachers.has(id)), query).toEqual([]);
    }
  }
});

test('one unknown word among known ones does not hide what the others find', () => {
  expect(searchIn('en')('zeppelin blackmail')[0]).toBe('steps');
});

test('a known word is not taken for another that is spelt almost alike', () => {
  const find = createSearch({
    ignored: '',
    entries: [
      { id: 'fast', reader: 'parents', title: 'Depressa demais', text: '', words: '' },
      { id: 'sad', reader: 'parents', title: '', text: '', words: 'depressão' },
    ],
  });
  expect(find('depressão')).toEqual(['sad']);
});

test('a word that stands nowhere finds nothing', () => {
  expect(searchIn('en')('<img src=x onerror=alert(1)>')).toEqual([]);
  expect(searchIn('en')('zeppelin')).toEqual([]);
  expect(searchIn('ar')('منطاد')).toEqual([]);
});

test('a page with the word in its title comes before others', () => {
  expect(searchIn('en')('agreement')[0]).toBe('agreement');
});

test.each(['', '   ', '"', '*', '\u0000', '<b>', '🙂', 'ء', 'x'.repeat(80)])('%j is no mistake', (query) => {
  expect(Array.isArray(searchIn('en')(query))).toBe(true);
});

test('accents, vowel signs and forms of a letter make no difference', () => {
  expect(fold('Élève')).toBe(fold('eleve'));
  expect(fold('الأَهْل')).toBe(fold('اهل'));
  expect(fold('مدرسة')).toBe(fold('المدرسه'));
});

test.each(languages)('$name: every entry has a title and a text', (language) => {
  for (const { title, text } of searchOf(language.code).data.entries) {
    expect(title).not.toBe('');
    expect(text.length).toBeGreaterThan(80);
    expect(text).not.toMatch(/\{fx/);
  }
});
