import type { Brush } from './brush';
import { place, type Placement } from './frame';
import type { PackedDensity } from './packed-overlays';

function outline(rings: readonly Float64Array[], { k, dx, dy }: Placement): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x = (ring[i] as number) * k + dx;
      const y = (ring[i + 1] as number) * k + dy;
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.closePath();
  }
  return path;
}

/** Opacity of each of `bands` layers that lie on each other so that all of them together have `peak`. */
export function bandOpacity(peak: number, bands: number): number {
  return 1 - (1 - peak) ** (1 / Math.max(1, bands));
}

/** Lays the bands on each other, each translucent in the same ink, with thin contour lines. */
export function paintDensity({ context, frame, look }: Brush, density: PackedDensity): void {
  const placement = place(frame, density.origin);
  const paths = density.bands.map((rings) => outline(rings, placement));
  context.lineJoin = 'round';
  context.fillStyle = look.density.ink;
  context.globalAlpha = bandOpacity(look.density.peak, paths.length);
  for (const path of paths) context.fill(path, 'nonzero');
  const bold = look.bold ?? 1;
  for (const path of paths) {
    context.globalAlpha = look.density.line / 2;
    context.strokeStyle = look.paper;
    context.lineWidth = 2.75 * bold;
    context.stroke(path);
    context.globalAlpha = look.density.line;
    context.strokeStyle = look.density.ink;
    context.lineWidth = 1.25 * bold;
    context.stroke(path);
  }
  context.globalAlpha = 1;
}
