// `npm test`: every check, one after the other, all of them even if one fails, with a summary at the end.

import { spawnSync } from 'node:child_process';

const stages = [
  ['types', 'npx', ['tsc', '--noEmit']],
  ['lint', 'npx', ['oxlint', '--deny-warnings']],
  ['styles', 'npx', ['stylelint', 'src/**/*.css']],
  ['content', 'npm', ['run', '--silent', 'content']],
  ['unit', 'npx', ['vitest', 'run', '--project', 'pure']],
  ['contract', 'npx', ['vitest', 'run', '--project', 'dom']],
  ['e2e', 'npx', ['vitest', 'run', '--project', 'e2e']],
];

const wanted = process.argv.slice(2);
const results = [];
for (const [name, command, args] of stages) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const start = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  results.push({ name, ok: status === 0, seconds: (Date.now() - start) / 1000 });
}

console.log('\n== summary');
for (const { name, ok, seconds } of results)
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name.padEnd(9)} ${seconds.toFixed(1).padStart(7)} s`);
const failed = results.filter((result) => !result.ok).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
