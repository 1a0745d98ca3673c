// Runs npm scripts, one on each core, and shows what each said when it ends: `node together.mjs check lint`.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Runs one script to its end and gives its exit code. */
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

const waiting = process.argv.slice(2);

/** Takes one script after the other until none is left. More at once than cores would only hinder each other. */
async function runAll() {
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
    if ((await run(script)) !== 0) process.exitCode = 1;
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, runAll));
