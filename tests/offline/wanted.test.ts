// The address behind the # of the page for when there is no network: anything may stand there.

import { expect, test } from 'vitest';
import { languages } from '#locales/index';
import { webManifest } from '#src/build/webManifest';
import { pathOf } from '#src/address/paths';
import { wantedPath } from '#src/offline/wanted';

test.each(languages.map(({ name, code }) => [name, code] as const))('a page in %s that was asked for can be asked for again', (_, code) => {
  const path = pathOf(code, { kind: 'step', band: '12-14', lesson: 3, step: 2 });
  expect(wantedPath(`#${path}`)).toBe(path);
});

test.each(['', '#', '#//evil.example/', '#https://evil.example/', '#javascript:alert(1)', '#/xx/help/', '#/nowhere', '#/../../'])('"%s" leads nowhere', (hash) => {
  expect(wantedPath(hash)).toBeNull();
});

test('the page itself is not asked for again', () => {
  for (const { code } of languages) expect(wantedPath(`#${pathOf(code, { kind: 'offline' })}`)).toBeNull();
});

test.each(languages.map((language) => [language.name, language] as const))('in %s the app on a device starts at home, within the folder of the host, and says no topic', (_, language) => {
  const text = webManifest('/school/', language, 'Lamplight');
  expect(JSON.parse(text)).toMatchObject({ name: 'Lamplight', start_url: `/school${pathOf(language.code, { kind: 'home' })}`, scope: '/school/', lang: language.tag, dir: language.direction });
  expect(text).not.toContain('description');
});
