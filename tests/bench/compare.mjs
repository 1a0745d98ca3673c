import { spread, summary } from './statistics.mjs';
import { Visit } from './visit.mjs';
import { weigh } from './weight.mjs';

/** From the newest year to each of the others and back again. */
const YEARS = ['2005', '2004', '2006', '2004', '2005', '2006'];
const MOVES_A_RUN = 40;

function pageList(origin, path, size, folder) {
  const query = `p=${folder}&w=${size?.width}&h=${size?.height}`;
  const rival = (name, file) => ({ name, url: `${origin}/pages/${file}.html?${query}`, selector: '#map' });
  return [
    { name: 'site', url: `${origin}/site/${path}`, selector: '[role=application]' },
    rival('bare canvas', 'bare-canvas'),
    rival('Leaflet canvas', 'leaflet-canvas'),
  ];
}

/** A first, unmeasured visit: that year and pointer really do something, and what the page asked for. */
async function inspect(browser, page, mounts) {
  const visit = await Visit.open(browser, page);
  const weight = weigh(await visit.requestedBeforeReady(), mounts);
  const { moves } = await visit.hover(spread(10));
  const check = await visit.changedBy('2004');
  await visit.close();
  const areas = new Set(moves.map(({ area }) => area)).size;
  if (areas < 5) throw new Error(`${page.name}: ten moves met only ${areas} areas`);
  if (check.changed < 0.02) throw new Error(`${page.name}: another year changes next to nothing`);
  return { weight, check };
}

async function measure(browser, page, points) {
  const visit = await Visit.open(browser, page);
  const recolours = [];
  for (const year of YEARS) recolours.push(await visit.recolour(year));
  const hover = await visit.hover(points);
  await visit.close();
  return { readyMs: visit.readyMs, readyBusyMs: visit.readyBusyMs, recolours, hover };
}

function result(page, inspected, runs, slow) {
  const moves = runs.flatMap(({ hover }) => hover.moves);
  const recolours = runs.flatMap((run) => run.recolours);
  return {
    name: page.name,
    url: page.url,
    ...inspected,
    met: { on: moves.filter(({ area }) => area !== null).length, moves: moves.length },
    figures: {
      ready: summary(runs.map(({ readyMs }) => readyMs)),
      readyBusy: summary(runs.map(({ readyBusyMs }) => readyBusyMs)),
      ...(slow.length > 0 ? { readySlow: summary(slow) } : {}),
      recolour: summary(recolours.map(({ ms }) => ms)),
      recolourBusy: summary(recolours.map(({ busyMs }) => busyMs)),
      hover: summary(moves.map(({ ms }) => ms)),
      hoverBusy: summary(runs.map(({ hover }) => hover.busyMs)),
    },
  };
}

/**
 * The site and its rivals with one package, visited in turn so that a drift of the machine hits all
 * alike. `path` is the site's address for it, `slowRuns` further visits with a slower processor.
 */
export async function compare(browser, { origin, mounts, path, folder, runs, slowRuns, progress }) {
  const [site] = pageList(origin, path, null, folder);
  const first = await Visit.open(browser, site);
  const size = await first.mapSize();
  await first.close();
  const pages = pageList(origin, path, size, folder);
  const inspected = [];
  for (const page of pages) inspected.push(await inspect(browser, page, mounts));
  const points = spread(runs * MOVES_A_RUN);
  const measured = pages.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    progress(`${folder}: run ${run + 1} of ${runs}`);
    const ofRun = points.slice(run * MOVES_A_RUN, (run + 1) * MOVES_A_RUN);
    for (const [i, page] of pages.entries()) measured[i].push(await measure(browser, page, ofRun));
  }
  const slow = pages.map(() => []);
  for (let run = 0; run < slowRuns; run += 1) {
    progress(`${folder}: slow run ${run + 1} of ${slowRuns}`);
    for (const [i, page] of pages.entries()) {
      const visit = await Visit.open(browser, page, 4);
      slow[i].push(visit.readyMs);
      await visit.close();
    }
  }
  return { size, pages: pages.map((page, i) => result(page, inspected[i], measured[i], slow[i])) };
}
