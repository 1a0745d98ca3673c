import { reasonCode, type Dataset, type LevelData } from '$lib/domain';
import { HIDING } from '$lib/stats';
import type { HidingReport } from '../hide-dataset';
import type { Decision } from './decide-hidden';
import { addHidden, type HiddenCells } from './hidden-cells';

const SUPPRESSED = reasonCode('suppressed');

/** What the notice board of a package's meetings says: whatever leaves says neither more nor anything else. */
export interface PutUp {
  /** The figures as the board has them after its last meeting. */
  readonly dataset: Dataset;
  /** Corrections that its copies tell without figures. */
  readonly untold: ReadonlySet<string>;
  /** Sums on it lack changes too small to be told. */
  readonly behind: boolean;
  /** Figures hidden besides those of the first table. */
  readonly quiet: number;
  /** What was found in the first table; null where hiding had nothing to look at. */
  readonly report: HidingReport | null;
}

/** The figures of a copy, and what is hidden in them. */
export interface ShownFigures extends Pick<Decision, 'cells' | 'withheld' | 'fewAlone'> {
  readonly levels: readonly LevelData[];
}

/** The figures of a dataset as a notice board has them; all else of its areas is its own. */
export function shownAsPutUp({ levels }: Dataset, putUp: PutUp): ShownFigures {
  const { dataset, quiet, report } = putUp;
  return {
    cells: hiddenIn(dataset),
    withheld: report?.withheld ?? [],
    fewAlone: quiet === 0 && dataset.info.neighboursHidden !== true,
    levels: levels.map((data, at) => ({ ...data, measures: dataset.levels[at]?.measures ?? data.measures })),
  };
}

/** All figures that a dataset hides; why is not known. */
function hiddenIn({ levels }: Dataset): HiddenCells {
  const cells: HiddenCells = new Map();
  const columns = levels.flatMap(({ measures }) =>
    [...measures].flatMap(([measure, years]) => [...years.keys()].map((year) => [measure, year] as const)),
  );
  for (const [measure, year] of new Map(columns.map((one) => [one.join(' '), one])).values()) {
    const codes = levels.map(({ count, measures }) => {
      const reasons = measures.get(measure)?.get(year)?.reasons;
      return Uint8Array.from({ length: count }, (_, area) =>
        reasons?.[area] === SUPPRESSED ? HIDING.further : HIDING.shown,
      );
    });
    addHidden(cells, measure, year, codes);
  }
  // A measure of which nothing is hidden is not among them.
  for (const [measure, years] of cells) if (years.size === 0) cells.delete(measure);
  return cells;
}
