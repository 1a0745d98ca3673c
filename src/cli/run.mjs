// Runs a TypeScript command of src/cli through Vite's own module runner: node src/cli/run.mjs data-check FOLDER
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [command, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./src/cli/${command}.ts`, {
  logLevel: 'error',
  // The runner reads no vite.config.ts.
  resolve: { alias: { $lib: fileURLToPath(new URL('../lib', import.meta.url)) } },
});
process.exitCode = await module.main(args);
