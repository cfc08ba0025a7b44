// Reads a parents' text from Markdown: a title, a first sentence that says what the page is for, and sections of
// paragraphs and lists. What a section is for may stand behind its heading, as in "## By age {ages}".

import { lexer, type Token, type Tokens } from 'marked';
import { sourceLanguage } from '#locales/index';
import type { FamilyText } from '#src/address/paths';
import type { Inline, LeafBlock, LeafData, SectionKind } from '#src/catalogue/data';
import { failure, success, type Result } from '#src/content/result';

const kinds: readonly SectionKind[] = ['say', 'dont', 'ages', 'if', 'fold'];
/** Words a minute of an adult who reads calmly. */
const pace = 200;

/** Fails with what stands there and cannot be shown, for the author. */
export function parseLeaf(id: FamilyText, markdown: string): Result<LeafData> {
  const blocks = lexer(markdown).filter(({ type }) => type !== 'space');
  const [title, lead, ...rest] = blocks;
  if (title?.type !== 'heading' || title['depth'] !== 1) return failure('the first line must be the title, as in "# Little talks"');
  if (lead?.type !== 'paragraph') return failure('a sentence that says what the page is for must follow the title');
  const sections: LeafData['sections'][number][] = [];
  for (const token of rest) {
    if (token.type === 'heading') {
      const found = /^(.*?)(?: \{(\w+)\})?$/.exec(plainOf(token));
      const named = found?.[2];
      const kind = named === undefined ? 'plain' : kinds.find((one) => one === named);
      if (token['depth'] !== 2 || kind === undefined)
        return failure(`"${token.raw.trim()}": sections begin with "## "; behind the heading may stand ${kinds.map((one) => `{${one}}`).join(', ')}`);
      sections.push({ heading: found?.[1] ?? '', kind, blocks: [] });
      continue;
    }
    const block = blockOf(token);
    if (!block) return failure(`"${token.raw.slice(0, 40).trim()}": only paragraphs, lists and **bold** can be shown`);
    const section = sections.at(-1);
    if (!section) return failure(`"${token.raw.slice(0, 40).trim()}" stands before the first section`);
    sections[sections.length - 1] = { ...section, blocks: [...section.blocks, block] };
  }
  const empty = sections.find((section) => section.blocks.length === 0);
  if (empty) return failure(`nothing stands under "${empty.heading}"`);
  const words = [...new Intl.Segmenter(sourceLanguage, { granularity: 'word' }).segment(markdown)].filter((part) => part.isWordLike).length;
  return success({ id, title: plainOf(title), lead: plainOf(lead), minutes: Math.max(1, Math.round(words / pace)), sections });
}

/** The text of a heading, a paragraph or a run; marked gives it as it stands in the file. */
function plainOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function blockOf(token: Token): LeafBlock | null {
  if (token.type === 'paragraph') {
    const text = inlineOf(token);
    return text && { kind: 'text', text };
  }
  if (!isList(token)) return null;
  const items = token.items.map((item) => (item.tokens.length === 1 && item.tokens[0] ? inlineOf(item.tokens[0]) : null));
  return items.every((item) => item !== null) ? { kind: 'list', ordered: token.ordered, items } : null;
}

function inlineOf(token: Token): Inline[] | null {
  const parts = 'tokens' in token && token.tokens ? token.tokens : [];
  const inline: Inline[] = [];
  for (const part of parts) {
    if (part.type !== 'text' && part.type !== 'strong' && part.type !== 'escape') return null;
    // Line breaks of the file are no line breaks of the text.
    const text = plainOf(part).replaceAll(/\s*\n\s*/g, ' ');
    inline.push(part.type === 'strong' ? { strong: text } : text);
  }
  return inline.length > 0 ? inline : null;
}

/** Every run of text of a page, in reading order. */
export function textsOf(leaf: LeafData): readonly string[] {
  const join = (inline: readonly Inline[]) => inline.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
  return [
    leaf.title,
    leaf.lead,
    ...leaf.sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => (block.kind === 'text' ? [join(block.text)] : block.items.map(join))),
    ]),
  ];
}

/** The outline that every language shares: what follows what, and how long each list is. */
export function shapeOf(leaf: LeafData): readonly string[] {
  return leaf.sections.flatMap(({ kind, blocks }) => [
    `section ${kind}`,
    ...blocks.map((block) => (block.kind === 'text' ? 'paragraph' : `${block.ordered ? 'numbered ' : ''}list of ${block.items.length}`)),
  ]);
}
