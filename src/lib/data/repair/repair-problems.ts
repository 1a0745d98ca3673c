import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import type { MendedShape } from './mend-shape';
import type { Overlap } from './overlaps';
import type { GivenShape } from './read-shape';
import type { SnappedBorders } from './snap-borders';

/** A feature on its way through the repair. */
export interface Row extends MendedShape {
  readonly row: number;
  readonly given: GivenShape;
}

/** What changed the look of one shape, and what of it is lost. */
export function shapeProblem(file: string, { row, given, mends, shape, tangled }: Row): Problem[] {
  const where = { file, row };
  const had = given.shape.length > 0 || given.badRings > 0;
  const lost = mends.lostRings + (tangled ? 1 : 0);
  const gone = had && shape.length === 0;
  const { crossings, spikes, doubled, beside, positions } = mends;
  const mended = crossings + spikes + doubled + beside + positions;
  return [
    ...(lost > 0 || gone
      ? [problem('geometry-invalid', 'warning', where, { rings: Math.max(1, lost), left: shape.length })]
      : []),
    ...(mended > 0 && !gone
      ? [
          problem('shape-mended', 'note', where, {
            crossings,
            spikes,
            doubled,
            beside,
            positions,
            parts: shape.length,
          }),
        ]
      : []),
  ];
}

/** One line for what was tidied without changing any shape. */
export function tidyProblem(file: string, rows: readonly Row[]): Problem[] {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const unclosed = sum(({ mends }) => mends.unclosed);
  const repeated = sum(({ mends }) => mends.repeated);
  if (unclosed + repeated === 0) return [];
  const features = rows.filter(({ mends }) => mends.unclosed + mends.repeated > 0).length;
  return [problem('shapes-tidied', 'note', { file }, { features, unclosed, repeated })];
}

/** One line for the slivers between neighbours that were closed. */
export function snapProblem(file: string, { moved, put }: SnappedBorders, toleranceM: number): Problem[] {
  if (moved + put === 0) return [];
  return [problem('borders-snapped', 'note', { file }, { vertices: moved + put, moved, put, toleranceM })];
}

/** A line for every two areas that lie on each other. */
export function overlapProblems(
  file: string,
  rows: readonly Row[],
  { found, unmeasured }: { readonly found: readonly Overlap[]; readonly unmeasured: number },
): Problem[] {
  const rowOf = (i: number) => rows[i]?.row ?? i + 1;
  return [
    ...found.map(({ one, other, m2 }) =>
      problem(
        'areas-overlap',
        'warning',
        { file, row: rowOf(other) },
        { other: rowOf(one), m2: Math.round(m2) },
      ),
    ),
    ...(unmeasured > 0 ? [problem('areas-overlap', 'warning', { file }, { more: unmeasured })] : []),
  ];
}
