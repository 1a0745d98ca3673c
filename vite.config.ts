import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';
import { packages } from './src/cli/vite-packages.ts';
import { securityPolicy } from './src/cli/vite-security-policy.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the first map needs, layer by layer; the rest of each layer comes when a page asks for it. */
const FIRST_MAP = [
  'domain/(?!amendment|meeting|story|finding)',
  'data/(?:text|keys|columns)/',
  'data/problem',
  'data/descriptor/(?!read-kinds)',
  'data/privacy/(?:person-headers|mask-personal)',
  'stats/(?:bin-index|border-distance|contiguity|equal-breaks|first-equal|interior-point|manual-breaks)',
  'stats/(?:mean-thickness|natural-breaks|neighbour|point-in-area|quantile-breaks|rank-range|rings-of)',
  'stats/(?:roll-up|seeded-random|sorted-finite|spread-within|wilson)',
  'scene/(?!beside|fold-words|fund|group-filter-[cn]|hall|index|nearest|quality|rows|search|story)',
  'map/(?!cluster|hall|hexagon|hit\\.|index|label-[fl]|later|line-course|place-labels)(?!paint-(?:[dh]e|ci|cl|do|n|m))',
  'ui/app-context',
  'ui/primitives/(?:Swatch|Icon|icons)',
  'i18n/formats',
];
const SHARED = new RegExp(`/src/lib/(?:${FIRST_MAP.join('|')})|/node_modules/leaflet/`);

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
        // Modules of the first map that later pages share: one file of them is lighter than twenty.
        codeSplitting: {
          groups: [
            // Named first, or the first map would take them along with the rest of their layer.
            {
              name: 'figures',
              test: /\/src\/lib\/stats\/(?:hiding|nearest|local-plane|equal-area)/,
              priority: 1,
            },
            { name: 'shared', test: SHARED },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    // No module of ours keeps anything between calls, so that files of tests can share them: half the time.
    isolate: false,
    // A slow machine is no fault of a test.
    testTimeout: 60_000,
    reporters: ['default'],
  },
});
