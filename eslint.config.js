import js from '@eslint/js';
import ts from 'typescript-eslint';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import svelteConfig from './svelte.config.js';

/**
 * The house: which layer may import which (see CONTRIBUTING). A layer is reached through its index
 * only; packages outside a layer's list need a reason and a line here.
 */
const LAYERS = [
  'domain',
  'stats',
  'data',
  'scene',
  'map',
  'sheet',
  'state',
  'meeting',
  'share',
  'i18n',
  'ui',
];
const HEAVY = {
  leaflet: ['map'],
  papaparse: ['data'],
  supercluster: ['stats'],
  'simple-statistics': ['stats'],
  'd3-contour': ['stats'],
  'd3-array': ['stats'],
  polylabel: ['scene'],
  '@mdi/js': ['data'],
  'topojson-client': ['data'],
};
const MAY = {
  domain: [],
  stats: ['domain'],
  data: ['domain'],
  scene: ['domain', 'stats'],
  map: ['domain'],
  sheet: ['domain', 'i18n'],
  i18n: ['domain'],
  state: ['domain', 'data', 'stats', 'scene'],
  meeting: ['domain', 'state', 'scene', 'data', 'sheet', 'i18n'],
  share: ['domain', 'stats', 'state', 'scene', 'data', 'sheet', 'i18n'],
  ui: ['domain', 'stats', 'data', 'scene', 'map', 'sheet', 'state', 'meeting', 'share', 'i18n'],
};
const WORKERS = ['domain', 'stats', 'data', 'scene'];
const CLI = ['domain', 'stats', 'data', 'scene', 'sheet', 'meeting', 'share', 'i18n'];

function layerRules(name, files, allowed, workers) {
  const others = LAYERS.filter((layer) => layer !== name && !allowed.includes(layer));
  const packages = Object.keys(HEAVY).filter((pkg) => !HEAVY[pkg].includes(name));
  const groups = [
    ...others.flatMap((layer) => [`$lib/${layer}`, `$lib/${layer}/**`, `**/${layer}/index`]),
    // A worker is an entry of its own: it takes the heavy module that the index leaves out.
    ...LAYERS.filter((layer) => layer !== name && name !== 'workers').map((layer) => `$lib/${layer}/*`),
    ...LAYERS.filter((layer) => layer !== name).map((layer) => `../${layer}/**`),
    ...packages.flatMap((pkg) => [pkg, `${pkg}/**`]),
    ...(workers ? [] : ['$workers/**']),
  ];
  const forbidden = [...others, ...packages].map((word) => word.replaceAll('/', '\\u002F')).join('|');
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: groups, message: `Layer "${name}" may not import this (see CONTRIBUTING).` }] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportExpression[source.value=/^(\\$lib\\u002F)?(${forbidden})(\\u002F|$)/]`,
          message: `Layer "${name}" may not import this, not even on demand (see CONTRIBUTING).`,
        },
      ],
    },
  };
}

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'playwright-report/', 'data/', 'public/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-console': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  ...Object.entries(MAY).map(([layer, allowed]) =>
    layerRules(layer, [`src/lib/${layer}/**/*.{ts,svelte}`], allowed, layer === 'state'),
  ),
  layerRules('workers', ['src/workers/**/*.ts'], WORKERS, true),
  layerRules('cli', ['src/cli/**/*.ts'], CLI, false),
  { files: ['src/cli/**', 'tests/**', 'eslint.config.js', '*.config.ts'], rules: { 'no-console': 'off' } },
);
