// Marks the sentence being read, without touching the page's elements: a custom highlight, where the browser has it.

const name = 'spoken';

export function mark(range: Range): void {
  // CSS.highlights is missing in older browsers.
  if (typeof Highlight === 'function' && 'highlights' in CSS) CSS.highlights.set(name, new Highlight(range));
  const element = range.startContainer.parentElement;
  const box = element?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > window.innerHeight)) element?.scrollIntoView({ block: 'center' });
}

export function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(name);
}
