import { at } from './at';
import type { Feature } from './geojson';
import type { Kelurahan } from './kelurahan';

/** The RT as GeoJSON features, exterior rings counter-clockwise (RFC 7946). Codes are the package's own. */
export function boundaryFeatures({ areas, mesh, ground }: Kelurahan): Feature[] {
  return areas.map(({ rw, rt, face }) => {
    const ring = at(mesh.faces, face).map((id) => at(ground.lngLats, id));
    return {
      properties: { kode: `cib-${rw}-${rt}`, kelurahan: 'Cibeureum', rw, rt },
      geometry: { type: 'Polygon', coordinates: [[...ring, at(ring, 0)]] },
    };
  });
}
