import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSums } from '#src/build/checkSums';

test('a school can compare every file of its copy with the list, and a changed one is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sums-'));
  mkdirSync(join(folder, 'en/help'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'start');
  writeFileSync(join(folder, 'en/help/index.html'), 'help');
  const list = checkSums(folder);
  writeFileSync(join(folder, 'SHA256SUMS'), list);
  const check = () => spawnSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' }).stdout;
  expect(check()).toBe('en/help/index.html: OK\nindex.html: OK\n');
  // The list does not name itself.
  expect(checkSums(folder)).toBe(list);
  writeFileSync(join(folder, 'index.html'), 'another start');
  expect(check()).toBe('en/help/index.html: OK\nindex.html: FAILED\n');
});
