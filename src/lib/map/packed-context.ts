import type { ContextFeature } from '$lib/domain';
import { pack, worldX, worldY, type WorldPoint } from './mercator';

/** What gives bearings, in Mercator units about one origin. */
export interface PackedContext {
  readonly origin: WorldPoint;
  readonly features: readonly PackedFeature[];
}

export interface PackedFeature {
  readonly kind: string;
  readonly name: string;
  readonly shape: ContextFeature['shape'];
  readonly parts: readonly Float64Array[];
}

/** Packs the features once; null when there are none. */
export function packContext(features: readonly ContextFeature[]): PackedContext | null {
  const first = features.find((feature) => feature.parts.length > 0)?.parts[0];
  if (first === undefined) return null;
  const origin = { x: worldX(first[0] ?? 0), y: worldY(first[1] ?? 0) };
  return {
    origin,
    features: features.map(({ kind, name, shape, parts }) => ({
      kind,
      name,
      shape,
      parts: parts.map((part) => pack(part, origin)),
    })),
  };
}
