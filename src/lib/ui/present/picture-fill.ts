import type { Fill } from '$lib/domain';

const HATCH_PX = 6;

/** What a small picture fills an area with: its ground, hatched where its class is. */
export function fillStyle(pen: CanvasRenderingContext2D, { ground, hatch }: Fill): string | CanvasPattern {
  if (hatch === null) return ground;
  const tile = document.createElement('canvas');
  tile.width = tile.height = HATCH_PX;
  const lines = tile.getContext('2d');
  if (lines === null) return ground;
  lines.fillStyle = ground;
  lines.fillRect(0, 0, HATCH_PX, HATCH_PX);
  lines.strokeStyle = hatch;
  lines.beginPath();
  for (const shift of [-HATCH_PX, 0, HATCH_PX]) {
    lines.moveTo(shift - 1, HATCH_PX + 1);
    lines.lineTo(shift + HATCH_PX + 1, -1);
  }
  lines.stroke();
  return pen.createPattern(tile, 'repeat') ?? ground;
}
