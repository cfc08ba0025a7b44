// Several texts as one to be read out.

const stopped = /[.!?؟…:][”»"’)\u2069]*$/;

/** Each ends with a stop: a voice would run on from one that is a heading on the page. All our languages write it so. */
export function withStops(...texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (stopped.test(text) ? text : `${text}.`))
    .join(' ');
}
