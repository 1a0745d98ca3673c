import type { Brush } from './brush';
import { lineGrowth, lineStyle, polygonTone } from './context-style';
import { place, type Placement } from './frame';
import type { PackedContext, PackedFeature } from './packed-context';

function pathOf(features: readonly PackedFeature[], { k, dx, dy }: Placement): Path2D {
  const path = new Path2D();
  for (const { parts, shape } of features) {
    for (const part of parts) {
      for (let i = 0; i + 1 < part.length; i += 2) {
        const x = (part[i] as number) * k + dx;
        const y = (part[i + 1] as number) * k + dy;
        if (i === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      }
      if (shape === 'polygon') path.closePath();
    }
  }
  return path;
}

/** Thin roads first, so that the river and the main roads run over them. */
function byWidth(features: readonly PackedFeature[]): Map<string, PackedFeature[]> {
  const kinds = new Map<string, PackedFeature[]>();
  const sorted = [...features].sort((a, b) => lineStyle(a.kind).width - lineStyle(b.kind).width);
  for (const feature of sorted) {
    const same = kinds.get(feature.kind);
    if (same === undefined) kinds.set(feature.kind, [feature]);
    else same.push(feature);
  }
  return kinds;
}

function paintPolygons(
  { context, look }: Brush,
  features: readonly PackedFeature[],
  placement: Placement,
): void {
  for (const feature of features) {
    const tone = polygonTone(feature.kind);
    const path = pathOf([feature], placement);
    if (tone !== null) {
      context.fillStyle = look.context[tone];
      context.fill(path, 'evenodd');
    }
    context.strokeStyle = tone === null ? look.context.road : look.context[tone];
    context.lineWidth = 1;
    context.stroke(path);
  }
}

/** Draws roads, rails, water and greens quietly above the areas; names and places come after. */
export function paintContext(brush: Brush, packed: PackedContext): void {
  const { context, frame, look } = brush;
  const placement = place(frame, packed.origin);
  const grown = lineGrowth(frame.zoom);
  const polygons = packed.features.filter((feature) => feature.shape === 'polygon');
  paintPolygons(brush, polygons, placement);
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  const lines = packed.features.filter((feature) => feature.shape === 'line');
  for (const [kind, features] of byWidth(lines)) {
    const style = lineStyle(kind);
    if (frame.zoom < style.from) continue;
    const path = pathOf(features, placement);
    const width = style.width * grown;
    if (style.casing > 0) {
      context.strokeStyle = look.context.casing;
      context.lineWidth = width + 2 * style.casing;
      context.stroke(path);
    }
    context.setLineDash([...style.dash]);
    context.strokeStyle = look.context[style.tone];
    context.lineWidth = width;
    context.stroke(path);
    context.setLineDash([]);
  }
}
