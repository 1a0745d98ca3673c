import type { GivenLayer } from '$lib/domain';
import { propertyText } from '../boundaries/feature-texts';
import { maskPersonal } from '../privacy/mask-personal';
import { scanFeatures } from '../privacy/scan-features';
import type { WrittenMap } from './package-files';
import { roundedGeometry } from './write-boundaries';

/** Names of properties that say what a thing is and how it is called. */
const KIND = ['jenis', 'kind', 'fclass', 'highway', 'waterway'];
const NAME = ['nama', 'name'];

/**
 * Roads, rivers and landmarks as GeoJSON with kind and name alone. A name that may be a person's is left out
 * (see scanFeatures), and so is everything else that a file says of them. Null without a feature.
 */
export function contextText(layers: readonly GivenLayer[]): WrittenMap | null {
  const written = layers.flatMap((layer) => {
    const verdicts = scanFeatures(layer, 'groups', new Set([...KIND, ...NAME]));
    const say = (properties: Readonly<Record<string, unknown>>, names: readonly string[]): string => {
      const name = Object.keys(properties).find((key) => names.includes(key.toLowerCase()));
      const open = name !== undefined && (verdicts.get(name)?.verdict ?? 'keep') === 'keep';
      return open ? maskPersonal(propertyText(properties[name])) : '';
    };
    return layer.features.map(({ row, properties, geometry }) => ({
      origin: { file: layer.file, row },
      feature: {
        type: 'Feature',
        properties: { jenis: say(properties, KIND), nama: say(properties, NAME) },
        geometry: roundedGeometry(geometry),
      },
    }));
  });
  if (written.length === 0) return null;
  const features = written.map(({ feature }) => feature);
  return {
    text: JSON.stringify({ type: 'FeatureCollection', features }),
    origins: written.map(({ origin }) => origin),
    make: 'given',
  };
}
