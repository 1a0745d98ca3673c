import { betetTiles } from './betet';
import { boundaryFeatures } from './boundaries';
import { contextFeatures } from './context';
import { writeDescriptor, writeIndex } from './descriptor';
import { writeGeoJson } from './geojson';
import { makeGroups } from './groups';
import { countHouseholds } from './households';
import { buildKelurahan } from './kelurahan';
import { placeLandmarks } from './landmarks';
import { layOpenLand } from './open-land';
import { drawListed, drawPoor } from './poverty';
import { createRandom } from './prng';
import { groupTable, povertyTable } from './tables';

/** One seed for each purpose: changing how groups are dealt leaves boundaries and figures as they were. */
const SEEDS = {
  ground: 2006,
  households: 20063,
  poverty: 20064,
  places: 20065,
  groups: 20066,
  listed: 20067,
};

/**
 * The generated files of the sample packages: path below the data folder → text. The same on every
 * machine. What is not here was copied from print by hand.
 */
export function makeSample(): ReadonlyMap<string, string> {
  const kelurahan = buildKelurahan(SEEDS.ground);
  const { areas } = kelurahan;
  const census = countHouseholds(createRandom(SEEDS.households), areas);
  const poor = drawPoor(createRandom(SEEDS.poverty), kelurahan, census);
  const listed = drawListed(createRandom(SEEDS.listed), census, poor);
  const placing = createRandom(SEEDS.places);
  const places = placeLandmarks(placing, kelurahan, layOpenLand(placing, areas));
  const groups = makeGroups(createRandom(SEEDS.groups), kelurahan, places);
  return new Map([
    ['index.json', writeIndex()],
    ['cibeureum/datapackage.json', writeDescriptor()],
    ['cibeureum/wilayah.geojson', writeGeoJson(boundaryFeatures(kelurahan))],
    ['cibeureum/kemiskinan.csv', povertyTable(areas, census, poor, listed)],
    ['cibeureum/kelompok.csv', groupTable(groups)],
    ['cibeureum/konteks.geojson', writeGeoJson(contextFeatures(kelurahan, places))],
    ['betet/wilayah.geojson', writeGeoJson(betetTiles())],
  ]);
}
