import type { GivenContent, GivenLayer, Problem } from '$lib/domain';
import { problem } from '../../problem';
import { isRecord } from '../../text/parse-json';
import { layersContent } from '../content';
import { crsOfMember } from '../crs/crs-of-member';
import { placeLayer } from '../crs/place-layer';
import type { Reading } from '../format';
import { refusal } from '../refusal';
import { listFeatures, type DraftFeature } from './features';

/**
 * Layers of a parsed GeoJSON or TopoJSON file; every object of the latter is a layer. Refuses a data
 * package's descriptor (its files are wanted with it) and whatever else is no map.
 */
export async function readMapValue(
  file: string,
  layer: string,
  value: unknown,
  reading: Reading,
): Promise<GivenContent> {
  const drafts =
    isRecord(value) && value.type === 'Topology'
      ? await topologyLayers(value)
      : [[layer, listFeatures(value)] as const];
  const layers: GivenLayer[] = [];
  const problems: Problem[] = [];
  const crs = crsOfMember(value);
  for (const [name, features] of drafts) {
    if (features === null && drafts.length === 1) throw noMap(file, value);
    if (features === null) {
      problems.push(problem('layer-damaged', 'warning', { file }, { layer: name }));
      continue;
    }
    const placed = await placeLayer(file, features, crs, reading);
    layers.push({ file, layer: name, features: placed.features });
    problems.push(...placed.problems);
  }
  if (layers.every(({ features }) => features.length === 0) && problems.length === 0)
    throw refusal('map-without-features', file);
  return layersContent(layers, problems);
}

async function topologyLayers(
  topology: Readonly<Record<string, unknown>>,
): Promise<readonly (readonly [name: string, features: DraftFeature[] | null])[]> {
  const { objects } = topology;
  if (!isRecord(objects)) return [['', null]];
  const { topologyFeatures } = await import('../../boundaries/topology-features');
  return Object.keys(objects).map((name) => [name, listFeatures(topologyFeatures(topology, name))] as const);
}

function noMap(file: string, value: unknown) {
  if (isRecord(value) && Array.isArray(value.resources)) return refusal('package-parts-missing', file);
  return refusal('json-no-map', file);
}
