// Icons as whoever adds one meets them.

import arrowUpIcon from 'icon:arrow-up';
import { expect, test } from 'vitest';
import { iconOutline } from '#src/build/icons';

test('an icon is an outline in whole units, ready for a path', () => {
  expect(arrowUpIcon).toMatch(/^M[\d\s\-a-zA-Z]+z$/);
  expect(arrowUpIcon).toBe(iconOutline('arrow-up'));
});

test('an icon that does not exist is told with its name and where names are found', () => {
  expect(() => iconOutline('arow-up')).toThrow(/"arow-up".*phosphoricons\.com/);
});
