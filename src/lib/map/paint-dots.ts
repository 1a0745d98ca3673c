import type { KindMark } from '$lib/domain';
import type { Brush } from './brush';
import { dotRadius, dotsIn, type DotPlace, type PackedDots } from './dot-index';
import { markPath } from './mark-shape';

/** From this radius on (CSS px) a dot has room for its kind's icon. */
const ICON_FROM = 8;
/** Part of a mark's width that the icon takes. */
const ICON_SIZE = 1.3;

/** A kind as it is drawn at one radius. */
interface Stamp {
  readonly mark: KindMark;
  readonly outline: Path2D;
  readonly icon: Path2D | null;
}

/** Draws marks of kinds at one radius, each kind's paths made once. */
export class MarkPainter {
  readonly #stamps = new Map<number, Stamp | null>();

  constructor(
    readonly brush: Brush,
    readonly kinds: readonly KindMark[],
    readonly radius: number,
  ) {}

  /** A filled mark with a halo, or a hollow dashed one where the place is only approximate. */
  mark(kind: number, x: number, y: number, approximate: boolean): void {
    const stamp = this.#stampOf(kind);
    if (stamp === null) return;
    const { brush, radius } = this;
    const { context, look } = brush;
    context.save();
    context.translate(x, y);
    context.lineJoin = 'round';
    context.strokeStyle = look.mark.halo;
    // Small marks stand close together: a wide halo would hide the next one.
    context.lineWidth = approximate ? Math.min(4.5, 1.3 * radius) : Math.min(3, 0.8 * radius);
    context.stroke(stamp.outline);
    context.fillStyle = approximate ? look.mark.halo : stamp.mark.colour;
    context.fill(stamp.outline);
    if (approximate) this.#dashedOutline(stamp);
    if (stamp.icon !== null) {
      context.fillStyle = approximate ? look.mark.ink : stamp.mark.ink;
      const scale = (radius * ICON_SIZE) / 24;
      context.scale(scale, scale);
      context.translate(-12, -12);
      context.fill(stamp.icon);
    }
    context.restore();
  }

  #dashedOutline(stamp: Stamp): void {
    const { context } = this.brush;
    const dash = Math.max(2, this.radius / 2.5);
    context.setLineDash([dash, dash * 0.6]);
    context.strokeStyle = stamp.mark.colour;
    context.lineWidth = Math.max(1.75, this.radius / 4.5);
    context.stroke(stamp.outline);
  }

  #stampOf(kind: number): Stamp | null {
    let stamp = this.#stamps.get(kind);
    if (stamp !== undefined) return stamp;
    const mark = this.kinds[kind];
    stamp =
      mark === undefined
        ? null
        : {
            mark,
            outline: markPath(mark.shape, this.radius),
            icon: this.radius >= ICON_FROM && mark.icon !== '' ? new Path2D(mark.icon) : null,
          };
    this.#stamps.set(kind, stamp);
    return stamp;
  }
}

/** Hair lines from fanned-out dots to their true places, and a pin-prick there. */
export function paintStems({ context, look }: Brush, spots: readonly DotPlace[]): void {
  const fanned = spots.filter((spot) => spot.x !== spot.trueX || spot.y !== spot.trueY);
  const stems = new Path2D();
  const pricks = new Path2D();
  for (const { x, y, trueX, trueY } of fanned) {
    stems.moveTo(trueX, trueY);
    stems.lineTo(x, y);
    pricks.moveTo(trueX + 1.75, trueY);
    pricks.arc(trueX, trueY, 1.75, 0, 2 * Math.PI);
  }
  context.strokeStyle = look.mark.halo;
  context.lineWidth = 2.5;
  context.stroke(stems);
  context.strokeStyle = look.mark.ink;
  context.lineWidth = 0.75;
  context.stroke(stems);
  context.fillStyle = look.mark.ink;
  context.fill(pricks);
}

/** Draws all dots of a frame. */
export function paintDots(brush: Brush, dots: PackedDots, kinds: readonly KindMark[]): void {
  const { frame } = brush;
  const spots = dotsIn(dots, frame, [0, 0, frame.width, frame.height]);
  paintStems(brush, spots);
  const painter = new MarkPainter(brush, kinds, dotRadius(frame.zoom, dots));
  for (const { dot, x, y } of spots) {
    painter.mark(dots.set.kind[dot] ?? 0, x, y, dots.set.approximate[dot] === 1);
  }
}
