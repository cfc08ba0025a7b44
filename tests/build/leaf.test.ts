// The parents' texts: what an author writes is what stands on the page, and what cannot be shown is named.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { checkLanguage } from '#src/build/content';
import { leafFile } from '#src/build/family';
import { parseLeaf, shapeOf, textsOf } from '#src/build/leaf';
import { describeProblems } from '#src/content/problem';

const page = `# Title

What it is *for*.`.replace('*for*', 'for') + `

## First

One **strong** word,
over two lines.

- an item
- **another** item

## Say {say}

- “It’s fine & well <3”
`;

test('a page has a title, what it is for, and sections', () => {
  const leaf = parseLeaf('talks', page);
  if (!leaf.ok) throw new Error(leaf.why);
  expect(leaf.value).toEqual({
    id: 'talks',
    title: 'Title',
    lead: 'What it is for.',
    minutes: 1,
    sections: [
      {
        heading: 'First',
        kind: 'plain',
        blocks: [
          { kind: 'text', text: ['One ', { strong: 'strong' }, ' word, over two lines.'] },
          { kind: 'list', ordered: false, items: [['an item'], [{ strong: 'another' }, ' item']] },
        ],
      },
      { heading: 'Say', kind: 'say', blocks: [{ kind: 'list', ordered: false, items: [['“It’s fine & well <3”']] }] },
    ],
  });
});

test.each([
  ['no title', 'Only text.', /first line must be the title/],
  ['no lead', '# Title\n\n## Section\n\nText.', /must follow the title/],
  ['a text before the first section', '# T\n\nLead.\n\nText.', /before the first section/],
  ['an empty section', '# T\n\nLead.\n\n## One\n\n## Two\n\nText.', /nothing stands under "One"/],
  ['an unknown kind', '# T\n\nLead.\n\n## One {loud}\n\nText.', /\{say\}/],
  ['a table', '# T\n\nLead.\n\n## One\n\n| a | b |\n| - | - |\n| 1 | 2 |', /only paragraphs, lists/],
  ['a link', '# T\n\nLead.\n\n## One\n\n[go](https://example.org)', /only paragraphs, lists/],
  ['HTML', '# T\n\nLead.\n\n## One\n\n<script>1</script>', /only paragraphs, lists/],
  ['a list in a list', '# T\n\nLead.\n\n## One\n\n- a\n  - b', /only paragraphs, lists/],
])('%s is named to the author', (_, markdown, why) => {
  const leaf = parseLeaf('talks', markdown);
  expect(leaf.ok ? '' : leaf.why).toMatch(why);
});

test('an outline tells a page from one with another order', () => {
  const leaf = parseLeaf('talks', page);
  const other = parseLeaf('talks', page.replace('- **another** item\n', ''));
  if (!leaf.ok || !other.ok) throw new Error('both can be read');
  expect(shapeOf(leaf.value)).not.toEqual(shapeOf(other.value));
  expect(textsOf(leaf.value)).toContain('One strong word, over two lines.');
});

test.each([
  ['a missing page', (text: string) => (text ? null : null), /the page is missing/],
  ['a lost list item', (text: string) => text.replace(/\n- [^\n]+/, ''), /is built differently/],
  ['a blaming sentence', (text: string) => `${text}\nThe child was stupid.\n`, /blames/],
  ['a misspelt fixed string', (text: string) => text.replace('- ', '- {fx99} '), /\{fx99\}/],
  ['an unclosed bold', (text: string) => text.replace('- ', '- **oops '), /\*\*/],
  ['a page of ten minutes', (text: string) => `${text}\n${'word '.repeat(1800)}\n`, /minutes to read/],
])('%s is found with its place', (_, change, what) => {
  const root = mkdtempSync(join(tmpdir(), 'lamplight-'));
  try {
    for (const folder of ['locales', 'assets', 'teacher-guides']) cpSync(folder, join(root, folder), { recursive: true });
    const file = leafFile('en', 'talks');
    const text = change(readFileSync(file, 'utf8'));
    if (text === null) rmSync(join(root, file));
    else writeFileSync(join(root, file), text);
    const [english] = languages;
    const french = languages.find(({ code }) => code === 'fr');
    if (!english || !french) throw new Error('both languages exist');
    const problems = describeProblems([...checkLanguage({ root, lessons, guides }, english), ...checkLanguage({ root, lessons, guides }, french)]);
    expect(problems).toMatch(what);
    expect(problems).toContain('parents/talks.md');
  } finally {
    rmSync(root, { recursive: true });
  }
});
