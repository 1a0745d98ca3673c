// The site beside two plain ways to draw the same map: node tests/bench/run.mjs [--quick]
// Only the weight of the site can fail it; times depend on the machine.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../../src/cli/chromium.mjs';
import { buildAll } from './build.mjs';
import { compare } from './compare.mjs';
import { writeManyAreas } from './many-areas.mjs';
import { serve } from './serve.mjs';
import { speedTable, weightTable } from './table.mjs';
import { BUDGET_BYTES } from './weight.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = `${ROOT}test-results`;
const MANY = 'banyak';
const quick = process.argv.includes('--quick');

const progress = (text) => process.stderr.write(`${text}\n`);

function machineLine(browser) {
  const [processor] = cpus();
  const load = loadavg()[0].toFixed(1);
  return `${processor.model.trim()}, ${cpus().length} cores (load ${load}), Node ${process.version}, Chromium ${browser.version()}`;
}

/** The default address of the site with the sample, then (not when quick) very many areas. */
async function measureAll(browser, host) {
  const sample = JSON.parse(readFileSync(`${ROOT}data/index.json`, 'utf8')).bawaan;
  const areas = JSON.parse(readFileSync(`${ROOT}data/${sample}/wilayah.geojson`, 'utf8')).features.length;
  const runs = quick ? 5 : 15;
  const found = [
    {
      areas,
      runs,
      ...(await compare(browser, {
        ...host,
        path: '',
        folder: sample,
        runs,
        slowRuns: quick ? 0 : 15,
        progress,
      })),
    },
  ];
  if (quick) return found;
  const many = writeManyAreas(`${RESULTS}/bench-packages/${MANY}`);
  const path = `#/peta?p=${MANY}`;
  const compared = await compare(browser, { ...host, path, folder: MANY, runs: 5, slowRuns: 0, progress });
  return [...found, { areas: many, runs: 5, ...compared }];
}

const { site, pages } = await buildAll(RESULTS);
const mounts = [
  ['/site/', site],
  [`/site/data/${MANY}/`, `${RESULTS}/bench-packages/${MANY}`],
  ['/pages/', pages],
];
const { origin, stop } = await serve(mounts);
const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: CHROMIUM_ARGS });
try {
  const machine = machineLine(browser);
  const found = await measureAll(browser, { origin, mounts });
  console.log(`\n${machine}`);
  for (const { areas, runs, size, pages: compared } of found) {
    const title = `${areas.toLocaleString('en')} areas, map of ${size.width} × ${size.height} px, ${runs} visits each, in turn`;
    console.log(`\n${speedTable({ title, pages: compared })}`);
  }
  console.log(`\n${weightTable(found[0].pages)}`);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}/bench.json`, `${JSON.stringify({ machine, quick, found }, null, 2)}\n`);
  if (found[0].pages[0].weight.code > BUDGET_BYTES) process.exitCode = 1;
} finally {
  await browser.close();
  stop();
}
