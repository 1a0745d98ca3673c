import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';
import { packages } from './src/cli/vite-packages.ts';
import { securityPolicy } from './src/cli/vite-security-policy.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const SHARED =
  /\/src\/lib\/(?:domain\/|data\/(?:text|keys|columns)\/|data\/problem|data\/descriptor\/(?!read-kinds)|data\/privacy\/(?:person-headers|mask-personal)|stats\/point-in-area|state\/view-values|ui\/app-context)/;

export default defineConfig({
  // Relative, so that the built site works from any sub-path of any host.
  base: './',
  plugins: [svelte(), packages(), securityPolicy()],
  resolve: { alias: { $lib: at('./src/lib'), $workers: at('./src/workers') } },
  build: {
    // The oldest browsers of the offices that use the map.
    target: ['chrome109', 'firefox115', 'safari16.4'],
    cssTarget: ['chrome109', 'firefox115', 'safari16.4'],
    assetsInlineLimit: 0,
    // The notices that the bundled libraries ask to be kept with them.
    license: { fileName: 'licences.md' },
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Small modules of the first map that later pages share: one file of them is lighter than twenty.
        codeSplitting: { groups: [{ name: 'shared', test: SHARED }] },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    // No module of ours keeps anything between calls, so that files of tests can share them: half the time.
    isolate: false,
    reporters: ['default'],
  },
});
