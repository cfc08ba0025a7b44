// Drawings are small, safe and belong to nobody else's server.

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pictureFile, pictureNames, readPicture } from '#src/build/picture';

const root = process.cwd();
const names = pictureNames(root);

test('there are drawings', () => {
  expect(names.length).toBeGreaterThan(30);
});

test.each(names)('%s is small, without text, script or address', (name) => {
  const { picture, text } = readPicture(root, name);
  const portrait = picture.width === 120 && picture.height === 120;
  expect(brotliCompressSync(text).length).toBeLessThan(portrait ? 1536 : 6144);
  expect(text).not.toMatch(/<text|<script|<image|<foreignObject|\bon\w+=|url\((?!#)/i);
  expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
});

test('only a drawing that says so keeps its way in right-to-left pages', () => {
  expect(readPicture(root, 'note-1').picture.oneWay).toBe(true);
  expect(readPicture(root, 'note-3').picture).not.toHaveProperty('oneWay');
});

test('no two drawings are the same', () => {
  const seen = new Map<string, string>();
  for (const name of names) {
    const text = readFileSync(pictureFile(root, name), 'utf8');
    expect(seen.get(text), name).toBeUndefined();
    seen.set(text, name);
  }
});
