import type { Brush } from './brush';
import { LINE_HEIGHT } from './label-spots';
import type { PlacedLabel } from './place-labels';

/** Lines of words about a middle in CSS px of the frame. */
export type Label = Omit<PlacedLabel, 'area'>;

/** Text with a halo of paper, its middle at 0, 0 of the context. */
export function haloed({ context, look }: Brush, text: string, ink: string, halo = 3): void {
  context.lineJoin = 'round';
  context.strokeStyle = look.paper;
  context.lineWidth = halo;
  context.strokeText(text, 0, 0);
  context.fillStyle = ink;
  context.fillText(text, 0, 0);
}

/** Writes the lines of a label about its middle. */
export function paintLabel(
  brush: Brush,
  { lines, size, x, y }: Label,
  ink: string,
  weight: number,
  halo: number,
): void {
  const { context, font } = brush;
  context.font = `${weight} ${size}px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const first = y - ((lines.length - 1) * size * LINE_HEIGHT) / 2;
  lines.forEach((line, i) => {
    context.save();
    // The middle of the letters lies a little below that of their line.
    context.translate(x, first + i * size * LINE_HEIGHT + size * 0.06);
    haloed(brush, line, ink, halo);
    context.restore();
  });
}
