import type { GivenLayer, Problem } from '$lib/domain';
import { featureTexts } from '../boundaries/feature-texts';
import { USUAL_LADDER } from '../package/infer-ladder';
import { problem } from '../problem';
import { isRecord } from '../text/parse-json';

/** Boundaries whose polygons have been mended, and what was told of that. */
export interface Mended {
  readonly layer: GivenLayer;
  readonly problems: readonly Problem[];
}

/** Mending compares borders with each other: more places than these take minutes. A city of 1,000 RT has fewer. */
const MOST_PLACES = 100_000;

/**
 * Mends the polygons of boundaries; areas of different levels may lie on each other. A map of very many places
 * is left as it is, which is told: its reader leaves out the rings that it cannot draw.
 */
export async function mendedBoundaries(layer: GivenLayer): Promise<Mended> {
  const places = layer.features.reduce((sum, { geometry }) => sum + placesIn(geometry), 0);
  if (places > MOST_PLACES) {
    return { layer, problems: [problem('map-not-mended', 'note', { file: layer.file }, { places })] };
  }
  const { repairPolygons } = await import('../repair');
  const { texts } = featureTexts(layer.features, USUAL_LADDER);
  const levels = new Map(layer.features.map((feature, i) => [feature, deepest(texts[i] ?? [])]));
  return repairPolygons(layer, { levelOf: (feature) => levels.get(feature) ?? -1 });
}

function deepest(texts: readonly string[]): number {
  return texts.reduce((level, text, i) => (text === '' ? level : i), -1);
}

function placesIn(value: unknown): number {
  if (isRecord(value)) return placesIn(value.coordinates ?? value.geometries);
  if (!Array.isArray(value)) return 0;
  const list = value as readonly unknown[];
  return typeof list[0] === 'number' ? 1 : list.reduce<number>((sum, part) => sum + placesIn(part), 0);
}
