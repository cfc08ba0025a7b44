// What is to be read on a page, sentence by sentence, each with the place where it stands, so that it can be marked
// without changing anything that React made.

export interface Sentence {
  readonly text: string;
  readonly range: Range;
}

/** What is not read: ways on and back, signs for the eye, buttons, and what is not shown. */
const skipped = 'nav, button, script, style, noscript, [aria-hidden="true"], [hidden]';

function isShown(element: Element): boolean {
  return !element.closest(skipped) && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

function blockOf(node: Node, root: Element): Element {
  let element = node.parentElement;
  while (element && element !== root && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element ?? root;
}

/** Pieces of text that stand in one block, in the order of reading. */
function blocksOf(root: Element): readonly (readonly Text[])[] {
  const blocks: Text[][] = [];
  let current: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.trim() === '' || !node.parentElement || !isShown(node.parentElement)) continue;
    const block = blockOf(node, root);
    if (block === current) blocks.at(-1)?.push(node);
    else blocks.push([node]);
    current = block;
  }
  return blocks;
}

/** Where each sentence of a text begins and ends. Browsers that cannot tell get the text as a whole. */
export function splitSentences(text: string, tag: string): readonly { readonly from: number; readonly to: number }[] {
  if (!('Segmenter' in Intl)) return [{ from: 0, to: text.length }];
  const segments = new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => ({ from: index, to: index + segment.length }));
}

function placeAt(nodes: readonly Text[], offset: number): { readonly node: Text; readonly at: number } | null {
  let before = 0;
  for (const node of nodes) {
    if (offset <= before + node.length) return { node, at: offset - before };
    before += node.length;
  }
  return null;
}

/** The sentences of what is shown inside `root`, in the order of reading. */
export function sentencesIn(root: Element, tag: string): readonly Sentence[] {
  return blocksOf(root).flatMap((nodes) => {
    const text = nodes.map((node) => node.data).join('');
    return splitSentences(text, tag).flatMap(({ from, to }) => {
      const start = placeAt(nodes, from);
      const end = placeAt(nodes, to);
      // Signs for the direction of a word are not for the ear.
      const said = text.slice(from, to).replaceAll(/[\u2066-\u2069]/g, '').trim();
      if (!start || !end || !/[\p{L}\p{N}]/u.test(said)) return [];
      const range = document.createRange();
      range.setStart(start.node, start.at);
      range.setEnd(end.node, end.at);
      return [{ text: said, range }];
    });
  });
}

/** Leaves out what has been scrolled past, so that reading begins where the eye is. */
export function fromHere(sentences: readonly Sentence[]): readonly Sentence[] {
  const first = sentences.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  return sentences.slice(Math.max(0, first));
}
