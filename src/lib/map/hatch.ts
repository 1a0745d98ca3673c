import type { BinRole } from '$lib/domain';

/** 0 plain, 1 diagonal lines, 2 dots. */
export type Pattern = 0 | 1 | 2;

/** A square that repeats: 1 where the hatch's line colour shows. */
export interface HatchTile {
  readonly size: number;
  readonly marks: Uint8Array;
}

/** CSS px from line to line, and across one line, measured square to the lines. */
const PERIOD = 8;
const LINE = 1.75;

/** Which pattern a legend row with a hatch has: dots for suppressed, lines for every other. */
export function patternOf(role: BinRole): Pattern {
  return role === 'suppressed' ? 2 : 1;
}

function diagonal(ratio: number): HatchTile {
  // Lines at 45° are √2 further apart along a row than square to themselves.
  const size = Math.round(PERIOD * Math.SQRT2 * ratio);
  const line = Math.max(1, Math.round(LINE * Math.SQRT2 * ratio));
  const marks = new Uint8Array(size * size);
  for (let i = 0; i < marks.length; i += 1) {
    const x = i % size;
    const y = Math.floor(i / size);
    marks[i] = (x + y) % size < line ? 1 : 0;
  }
  return { size, marks };
}

function dots(ratio: number): HatchTile {
  const half = Math.round((PERIOD * ratio) / 2);
  const size = half * 2;
  const dot = Math.max(1, Math.round(LINE * ratio));
  const marks = new Uint8Array(size * size);
  for (let i = 0; i < marks.length; i += 1) {
    const x = i % size;
    const y = Math.floor(i / size);
    const shifted = y >= half ? (x + half) % size : x;
    marks[i] = shifted < dot && y % half < dot ? 1 : 0;
  }
  return { size, marks };
}

/** The tile of each pattern at a canvas ratio, by its number. */
export function hatchTiles(ratio: number): readonly [HatchTile, HatchTile, HatchTile] {
  return [{ size: 1, marks: new Uint8Array(1) }, diagonal(ratio), dots(ratio)];
}
