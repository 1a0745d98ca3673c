import { reasonOf, type Dataset, type Problem, type ProblemCode, type Reason, type Scene } from '$lib/domain';

/** An area of the drawn level that has no figure, and why. */
export interface AreaGap {
  readonly index: number;
  readonly label: string;
  readonly reason: Reason;
}

/** Parts of the data quality block, in the order in which they are told. */
export const QUALITY_PARTS = ['areas', 'rows', 'groups', 'conflicts'] as const;
export type QualityPart = (typeof QUALITY_PARTS)[number];

/** What the data lacks, as lists; each also counted. */
export interface DataQuality {
  /** Areas without a figure of the indicator and year shown. Null where nothing is shaded. */
  readonly areas: readonly AreaGap[] | null;
  /** Rows of any table whose area the package does not have, or that name none; of all years. */
  readonly rows: readonly Problem[];
  /** Indices into Dataset.groups of those known neither by a point nor by an area; the filter plays no part. */
  readonly groups: readonly number[];
  /** Measures that two rows of one area and year state differently; of all years. */
  readonly conflicts: readonly Problem[];
  /** Areas, rows, groups, and pairs of rows that contradict each other in one measure or more. */
  readonly counts: Readonly<Record<QualityPart, number>>;
}

const WITHOUT_AREA: ReadonlySet<ProblemCode> = new Set(['row-without-area', 'row-without-key']);

/**
 * What the data behind a scene lacks. The areas are those of the legend's row "no data", so both counts
 * are one; hidden figures are there, and so not among them.
 */
export function dataQuality(dataset: Dataset, scene: Scene): DataQuality {
  const areas = areaGaps(scene);
  const rows = dataset.problems.filter(({ code }) => WITHOUT_AREA.has(code));
  const conflicts = dataset.problems.filter(({ code }) => code === 'key-conflict');
  const groups = [...dataset.groups.keys()].filter((i) => dataset.groups[i]?.placeKnown === 'none');
  const counts = {
    areas: areas?.length ?? 0,
    rows: rows.length,
    groups: groups.length,
    // The first of the rows is the same for every measure in which another one differs from it.
    conflicts: new Set(conflicts.map(({ where, params }) => `${where.file} ${params['other'] ?? ''}`)).size,
  };
  return { areas, rows, groups, conflicts, counts };
}

function areaGaps({ shade, areas }: Scene): AreaGap[] | null {
  if (shade === null) return null;
  const missing = shade.classification.bins.findIndex((bin) => bin.role === 'missing');
  return areas.labels.flatMap((label, index) =>
    shade.binOf[index] === missing
      ? [{ index, label, reason: reasonOf(shade.reasons[index] ?? 0) ?? 'no-row' }]
      : [],
  );
}
