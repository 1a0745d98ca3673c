import type { GivenFeature, GivenLayer, Problem } from '$lib/domain';
import { mendShape } from './mend-shape';
import { overlaps } from './overlaps';
import { readShape, type GivenShape } from './read-shape';
import { overlapProblems, shapeProblem, tidyProblem, snapProblem, type Row } from './repair-problems';
import { metresAbout, type Shape } from './shape';
import { snapBorders } from './snap-borders';
import { writeShape } from './write-shape';

/** What may be set. */
export interface RepairOptions {
  /** Gaps and overlaps between neighbours narrower than this are closed, metres. 0.5 unless given. */
  readonly toleranceM?: number;
  /** Names the level of a feature: those of different levels may lie on each other. All alike unless given. */
  readonly levelOf?: (feature: GivenFeature) => string | number;
}

/** A layer with sound polygons, and what was mended or could not be. */
export interface Repaired {
  readonly layer: GivenLayer;
  readonly problems: readonly Problem[];
}

const TOLERANCE_M = 0.5;

/**
 * Mends the polygons of a layer: unclosed and crossing rings, repeated rings and vertices, spikes, winding,
 * slivers between neighbours; what cannot be mended is listed with its row, and so are areas that lie on each
 * other. A feature with nothing left keeps its place with no geometry; points and lines are left alone, and so
 * is every feature that needs nothing. No geometry makes it throw.
 */
export function repairPolygons(layer: GivenLayer, options: RepairOptions = {}): Repaired {
  const { toleranceM = TOLERANCE_M, levelOf = () => '' } = options;
  const given = layer.features.map(({ geometry }) => readShape(geometry));
  const metres = metresAbout(middleLat(given));
  const rows = given.map((shape, i): Row => {
    const feature = layer.features[i];
    return { row: feature?.row ?? i + 1, given: shape, ...mendShape(shape, metres) };
  });
  const snapped = snapBorders(
    rows.map(({ shape }) => shape),
    metres,
    toleranceM,
  );
  const groups = layer.features.map(levelOf);
  const shared = overlaps(snapped.shapes, groups, metres, toleranceM);
  const features = layer.features.map((feature, i) => {
    const [row, shape] = [rows[i], snapped.shapes[i]];
    return row === undefined || shape === undefined ? feature : withShape(feature, row, shape);
  });
  const { file } = layer;
  return {
    layer: { ...layer, features },
    problems: [
      ...rows.flatMap((row) => shapeProblem(file, row)),
      ...tidyProblem(file, rows),
      ...snapProblem(file, snapped, toleranceM),
      ...overlapProblems(file, rows, shared),
    ],
  };
}

function middleLat(given: readonly GivenShape[]): number {
  let [south, north] = [Infinity, -Infinity];
  for (const [, lat] of given.flatMap(({ shape }) => shape.flat(2))) {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return south <= north ? (south + north) / 2 : 0;
}

/** The feature with a new geometry, or itself where its shape is as it was. */
function withShape(feature: GivenFeature, { given, mends }: Row, shape: Shape): GivenFeature {
  const mended = Object.values(mends).some((times: number) => times > 0);
  if (given.shape.length === 0 || (!mended && JSON.stringify(given.shape) === JSON.stringify(shape))) {
    return feature;
  }
  return { ...feature, geometry: writeShape(shape, given.others) };
}
