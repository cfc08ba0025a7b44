// The limit to be measured against: the same choice as a page written by hand, with a few lines of style and
// nothing else. No product can be faster than this.

import type { ChoiceActivity } from '#src/activities/choice/definition';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function barePage(activity: ChoiceActivity, text: (key: string) => string): string {
  const options = activity.options
    .map(
      ({ id }) =>
        `<p><label><input type="${activity.several ? 'checkbox' : 'radio'}" name="a" value="${id}"> ${escape(text(`${activity.id}.options.${id}.text`))}</label></p><p class="why">${escape(text(`${activity.id}.options.${id}.feedback`))}</p>`,
    )
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Step</title><style>body{font:1rem/1.6 sans-serif;max-width:40rem;margin:1rem}.why{display:none}p:has(:checked)+.why{display:block}</style></head><body><main><h1>${escape(text(`${activity.id}.title`))}</h1><fieldset><legend>${escape(text(`${activity.id}.question`))}</legend>${options}</fieldset></main></body></html>`;
}
