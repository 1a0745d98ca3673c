import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { isRecord } from '../text/parse-json';

/**
 * GeoJSON of one object of a TopoJSON file: the one named `name`, else the first. Null where the file
 * is damaged. Never throws.
 */
export function topologyFeatures(value: Readonly<Record<string, unknown>>, name: string): unknown {
  if (!isTopology(value)) return null;
  const object = value.objects[name] ?? Object.values(value.objects)[0];
  if (object === undefined) return null;
  try {
    return feature(value, object as GeometryObject);
  } catch {
    return null;
  }
}

function isTopology(value: unknown): value is Topology {
  return isRecord(value) && value.type === 'Topology' && isRecord(value.objects) && Array.isArray(value.arcs);
}
