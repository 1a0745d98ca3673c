import type { Dataset, MeasureId } from '$lib/domain';
import { fewStayOpen, HIDING, hideSmallCounts } from '$lib/stats';
import { countTable, type CountTable } from './count-levels';
import { measuresGivingBack } from './gives-back';
import { addHidden, anyHidden, type HiddenCells } from './hidden-cells';
import { levelLinks, type LevelLink } from './level-links';
import type { MeasurePair } from './measure-pairs';
import type { SummedCounts } from './level-sums';

/** What is to be hidden in a dataset, and what is to be written so that sums stay whole. */
export interface Decision {
  readonly cells: HiddenCells;
  /** Per pair and year with anything hidden: the sums that the hidden counts would take from the reader. */
  readonly sums: readonly {
    readonly pair: MeasurePair;
    readonly year: number;
    readonly levels: readonly SummedCounts[];
  }[];
  readonly links: readonly LevelLink[];
  /** Measures of which a whole year is withheld: no smaller hiding protects it. */
  readonly withheld: readonly { readonly measure: MeasureId; readonly year: number }[];
  /** A reader may be told that each hidden count is a small one: none is hidden for a neighbour's sake. */
  readonly fewAlone: boolean;
}

/**
 * Decides pair by pair and year by year, and again as long as one measure's hiding asks for another's
 * (shared counts, what is left over, counts that are another one's households). What is hidden `already`
 * stays so.
 */
export function decideHidden(
  dataset: Dataset,
  pairs: readonly MeasurePair[],
  k: number,
  already: HiddenCells = new Map(),
): Decision {
  const cells: HiddenCells = new Map([...already].map(([measure, years]) => [measure, new Map(years)]));
  const links = levelLinks(dataset);
  const sums = new Map<string, Decision['sums'][number]>();
  const withheld = new Map<string, Decision['withheld'][number]>();
  const jobs = pairs.flatMap((pair) => dataset.years.map((year) => ({ pair, year })));
  for (let again = true; again;) {
    again = false;
    for (const { pair, year } of jobs) {
      const table = countTable(dataset, links, pair, year, cells);
      const { codes, refused } = codesOf(table, links, k);
      if (!anyHidden(codes)) continue;
      const main = pair.numerator ?? pair.percents[0] ?? '';
      if (refused) withheld.set(`${main} ${year}`, { measure: main, year });
      sums.set(`${main} ${pair.denominator ?? ''} ${year}`, { pair, year, levels: table.sums });
      for (const measure of new Set([main, ...pair.percents, ...measuresGivingBack(dataset, pair, year)])) {
        again = addHidden(cells, measure, year, codes) || again;
      }
    }
  }
  const fewAlone = jobs.every(({ pair, year }) =>
    fewStayOpen(countTable(dataset, links, pair, year, cells).levels, k),
  );
  return { cells, links, sums: [...sums.values()], withheld: [...withheld.values()], fewAlone };
}

function codesOf(
  { levels, rateDecimals }: CountTable,
  links: readonly LevelLink[],
  k: number,
): { codes: readonly Uint8Array[]; refused: boolean } {
  const { hidden, refused } = hideSmallCounts(levels, { k, rateDecimals });
  const broken = links.map((link, l) => link.patchy && anyHidden(hidden.slice(l)));
  // No sum is known to hold above a level that is linked in part, and so none can be guarded.
  const upTo = refused ? levels.length : Math.max(0, broken.lastIndexOf(true));
  const codes = hidden.map((level, l) =>
    level.map((code, i) => {
      const figure = !Number.isNaN(levels[l]?.counts[i]) || !Number.isNaN(levels[l]?.rates[i]);
      return code === HIDING.shown && l < upTo && figure ? HIDING.further : code;
    }),
  );
  return { codes, refused };
}
