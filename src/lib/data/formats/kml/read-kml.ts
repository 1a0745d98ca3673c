import type { F, Folder } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { GivenContent } from '$lib/domain';
import { layersContent } from '../content';
import { placeLayer } from '../crs/place-layer';
import type { Reading } from '../format';
import type { DraftFeature } from '../json/features';
import { refusal } from '../refusal';
import { kmlProperties } from './kml-properties';

/**
 * The placemarks of a KML text (OGC 07-147r2; always degrees of WGS 84) as one layer. Refuses a
 * document type, and with it entities: no honest map has them. Types that the file declares for its
 * values are not followed, since they would make a blank a zero and "001" a 1: values stay text.
 */
export async function readKml(
  file: string,
  layer: string,
  text: string,
  reading: Reading,
): Promise<GivenContent> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw refusal('xml-entities', file);
  const { kmlWithFolders } = await import('@tmcw/togeojson');
  await reading.pause();
  const document = new DOMParser({ onError: stopAtFatal }).parseFromString(text, 'text/xml');
  reading.progress(0.4);
  await reading.pause();
  for (const field of Array.from(document.getElementsByTagName('SimpleField')))
    field.parentNode?.removeChild(field);
  const features = listed(kmlWithFolders(document).children, '').map(
    ({ feature, folder }, i): DraftFeature => ({
      row: i + 1,
      properties: kmlProperties(feature.properties ?? {}, folder),
      geometry: feature.geometry,
    }),
  );
  if (features.length === 0) throw refusal('map-without-features', file);
  const placed = await placeLayer(file, features, { kind: 'none' }, reading);
  return layersContent([{ file, layer, features: placed.features }], placed.problems);
}

/** Features of a tree with the folder that each lies in; pictures laid on the ground and links are none. */
function listed(nodes: readonly (Folder | F)[], folder: string): { feature: F; folder: string }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'Feature')
      return node.properties?.['@geometry-type'] === undefined ? [{ feature: node, folder }] : [];
    const { name } = node.meta;
    return listed(node.children, typeof name === 'string' && name.trim() !== '' ? name.trim() : folder);
  });
}

function stopAtFatal(level: string, message: string): void {
  if (level === 'fatalError') throw new Error(message);
}
