// A voice must not run on from a verdict into its explanation.

import { expect, test } from 'vitest';
import { withStops } from '#src/content/withStops';

test.each([
  ['Strong choice', 'A clear answer.', 'Strong choice. A clear answer.'],
  ['اختيار موفّق', 'جواب واضح.', 'اختيار موفّق. جواب واضح.'],
  ['اختيار موفّق؟', 'جواب واضح.', 'اختيار موفّق؟ جواب واضح.'],
  ['Et si on le mettait dans «\u00A0Attendre\u00A0»\u202F?', 'Oui.', 'Et si on le mettait dans «\u00A0Attendre\u00A0»\u202F? Oui.'],
  ['“Tell someone.”', 'Yes', '“Tell someone.” Yes.'],
  ['', 'Only this', 'Only this.'],
])('“%s” and “%s” are read as sentences', (first, second, read) => {
  expect(withStops(first, second)).toBe(read);
});
