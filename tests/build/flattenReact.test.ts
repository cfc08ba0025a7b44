// React's files become modules without losing a name, and an unknown form stops the build.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { asModule, productionFiles } from '#src/build/flattenReact';

const require = createRequire(import.meta.url);

test.each(productionFiles)('%s gives the same names as before', (file) => {
  const code = readFileSync(file, 'utf8');
  const given = /export \{ (.*) \};$/.exec(asModule(code, file))?.[1]?.split(', ').map((one) => one.split(' as ')[1]);
  expect(given?.toSorted()).toEqual(Object.keys(require(file)).toSorted());
});

test('what is required is imported, and a name that is set once can be left out', () => {
  expect(asModule('"use strict";\nvar A = require("a"),\n  B = require("b");\nexports.one = A.x(B);\n', 'x.js')).toBe(
    ["import * as A from 'a';", "import * as B from 'b';", '', '"use strict";\nvar exports_one = A.x(B);\n', 'export { exports_one as one };'].join('\n'),
  );
});

test('a name that is set twice, or read inside, is one variable', () => {
  const text = asModule('exports.now = void 0;\nif (x) {\n  exports.now = f;\n}\nfunction g() { return exports.now(); }\n', 'x.js');
  expect(text).toContain('var exports_now;');
  expect(text).toContain('return exports_now();');
});

test.each(['var A = load(require("a"));\nexports.x = 1;', 'module.exports = 1;\nexports["x"] = 1;\nexports.y = 2;', 'var x = 1;'])(
  'a file of another form stops the build: %s',
  (code) => {
    expect(() => asModule(code, 'x.js')).toThrow('x.js');
  },
);
