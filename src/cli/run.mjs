// Runs a TypeScript command of src/cli through Vite's own module runner: node src/cli/run.mjs data-check FOLDER
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const [command, ...args] = process.argv.slice(2);
const config = await resolveConfig(
  {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { $lib: fileURLToPath(new URL('../lib', import.meta.url)) } },
    environments: { cli: { consumer: 'server', resolve: { external: true } } },
  },
  'serve',
);
// Open until the command is done: it imports more code on the way.
const environment = createRunnableDevEnvironment('cli', config, { hot: false });
await environment.init();
try {
  const module = await environment.runner.import(`./src/cli/${command}.ts`);
  process.exitCode = await module.main(args);
} finally {
  await environment.close();
}
