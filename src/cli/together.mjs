// Runs npm scripts at the same time and shows what each said when it ends: `node together.mjs check lint`.
import { spawn } from 'node:child_process';

/** Runs one script to its end: its name, exit code and output. */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.on('close', (code) => {
      process.stdout.write(`\n> ${script}\n${Buffer.concat(said).toString()}`);
      resolve(code ?? 1);
    });
  });
}

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
