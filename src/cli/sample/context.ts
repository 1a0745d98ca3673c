import { at } from './at';
import type { Feature, Shape } from './geojson';
import type { Kelurahan } from './kelurahan';
import type { Places } from './landmarks';
import { toLngLat } from './plane';

const feature = (jenis: string, nama: string, geometry: Shape): Feature => ({
  properties: { jenis, nama },
  geometry,
});

/** What gives bearings, quietly: water and roads along the borders, open land, a few landmarks. */
export function contextFeatures(kelurahan: Kelurahan, { landmarks, openLand }: Places): Feature[] {
  const { mesh, ground, planLines, lanes } = kelurahan;
  const course = (line: number): Shape => ({
    type: 'LineString',
    coordinates: at(mesh.lines, line).map((id) => at(ground.lngLats, id)),
  });
  return [
    ...openLand.map(({ kind, name, ring }) => {
      const coordinates = ring.map((p) => toLngLat(p, 5));
      return feature(kind, name, { type: 'Polygon', coordinates: [[...coordinates, at(coordinates, 0)]] });
    }),
    ...planLines.map(({ kind, name, line }) => feature(kind, name, course(line))),
    ...lanes.map((line) => feature('jalan', 'Jalan', course(line))),
    ...landmarks.map(({ kind, name, point }) =>
      feature(kind, name, { type: 'Point', coordinates: toLngLat(point, 5) }),
    ),
  ];
}
