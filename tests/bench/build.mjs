import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = fileURLToPath(new URL('./pages', import.meta.url));
const TARGET = ['chrome109', 'firefox115', 'safari16.4'];

/** Folders of the built site and of the built rivals, both made anew; the usual build is left alone. */
export async function buildAll(folder) {
  const site = `${folder}/bench-site`;
  const pages = `${folder}/bench-pages`;
  // Both builds are those of production, however the benchmark was started.
  process.env.NODE_ENV = 'production';
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: 'test-results/bench-site', emptyOutDir: true },
  });
  await build({
    configFile: false,
    root: PAGES,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: pages,
      emptyOutDir: true,
      target: TARGET,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ['bare-canvas', 'leaflet-canvas'].map((name) => `${PAGES}/${name}.html`) },
    },
  });
  return { site, pages };
}
