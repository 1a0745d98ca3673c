import type { GivenLayer } from '$lib/domain';
import { propertyNames, propertyText } from '../boundaries/feature-texts';
import { recogniserOf } from '../columns/recognise-columns';
import { USUAL_LADDER } from '../package/infer-ladder';
import { areasIn } from './areas-from-text';
import { rememberedBy, rememberedWith } from './remembered-by';

/** The property by which RT and RW that stand in another one are known. */
const JOINT = 'RT/RW';

/**
 * Boundaries none of whose properties is called by a level, with the RT and RW that most of their features name in one
 * property ("RT 001 RW 001" in `Wilayah`) put into a property of that name. Other layers stay as they are.
 */
const wordedLayer: (layer: GivenLayer) => GivenLayer = rememberedBy((layer: GivenLayer): GivenLayer => {
  const { features } = layer;
  const names = propertyNames(features);
  const { at, combined } = recogniserOf(USUAL_LADDER, ['nama'])(names);
  if (combined !== null || USUAL_LADDER.some(({ id }) => at.has(id))) return layer;
  const read = names.map((name) => {
    const areas = areasIn(features.map(({ properties }) => propertyText(properties[name])));
    return { name, areas, told: areas.filter((area) => area !== '').length };
  });
  const [best] = [...read].sort((a, b) => b.told - a.told);
  const own = read.find(({ name }) => name === names[at.get('nama') ?? -1])?.told ?? 0;
  if (best === undefined || best.told * 2 <= features.length || own >= best.told) return layer;
  return {
    ...layer,
    features: features.map((feature, i) => {
      return { ...feature, properties: { ...feature.properties, [JOINT]: best.areas[i] ?? '' } };
    }),
  };
});

/** Boundaries whose areas one property names, by choice of a person; null: as they say themselves. */
export const namedLayer: (layer: GivenLayer, field: string | null) => GivenLayer = rememberedWith(
  (layer, field) => {
    if (field === null) return wordedLayer(layer);
    const texts = layer.features.map(({ properties }) => propertyText(properties[field]));
    const areas = areasIn(texts);
    const joint = areas.filter((area) => area !== '').length * 2 > texts.length;
    const features = layer.features.map((feature, i) => {
      return { ...feature, properties: joint ? { [JOINT]: areas[i] ?? '' } : { nama: texts[i] ?? '' } };
    });
    return { ...layer, features };
  },
  (field) => field ?? '',
);
