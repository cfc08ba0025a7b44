// What a host must say that a page cannot: files for common hosts, alike in what they say.

import { expect, test } from 'vitest';
import { headerFiles } from '#src/build/headers';

const files = headerFiles('/lamplight/', ['assets', 'data-1']);

test.each([...files])('%s forbids frames and referrers, and lets only named files last', (_file, text) => {
  expect(text).toContain("frame-ancestors 'none'");
  expect(text).toContain('no-referrer');
  expect(text).toContain('camera=()');
  expect(text).toContain('/lamplight/');
  expect(text).toMatch(/assets[\s\S]*immutable/);
  expect(text).toContain('no-cache');
});

test('there is one for hosts that read _headers, for nginx and for Apache', () => {
  expect([...files.keys()]).toEqual(['_headers', 'hosting/nginx.conf', 'hosting/htaccess']);
});

test('the worker and the lists of what can be kept are asked for again each time: a device must learn of a new version', () => {
  for (const [file, text] of files) {
    const lasting = text.split('\n').filter((line) => line.includes('immutable'));
    expect(lasting.length, file).toBeGreaterThan(0);
    expect(text).not.toMatch(/(sw\.js|keep)[^\n]*\n?[^\n]*immutable/);
  }
});
