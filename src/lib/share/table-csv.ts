import { loadWriting } from '$lib/data';
import {
  NO_FILTER,
  reasonCode,
  type Dataset,
  type IndicatorId,
  type LevelId,
  type Question,
} from '$lib/domain';
import { areaRows, createScenePipeline, indicatorsOf } from '$lib/scene';

/** What a table is of. */
export interface TableAsked {
  readonly level: LevelId;
  readonly indicator: IndicatorId;
  /** Null: the newest year there is. */
  readonly year: number | null;
}

/** Heads of the columns, in the language in use. */
export interface TableHeads {
  readonly area: string;
  /** What the count is of (KK), and what is counted (KK miskin). */
  readonly of: string;
  /** What the rate stands on; only where that is less somewhere. */
  readonly basis: string;
  readonly count: string;
  readonly rate: string;
  readonly groups: string;
  readonly per100: string;
}

/** Decimals of rates in a table for reading; counts stand beside them. */
const RATE_DECIMALS = 2;

/**
 * The table of areas as CSV, with the figures that the site shows for them (sums of the areas below where an
 * area has none of its own) and a word where there is none. To be given what `publishCheck` returns. Cells
 * that a spreadsheet might run are made harmless.
 */
export async function tableCsv(dataset: Dataset, asked: TableAsked, heads: TableHeads): Promise<string> {
  const { tableText, figureCell } = await loadWriting();
  const scene = createScenePipeline()(dataset, questionOf(dataset, asked), 'light');
  const rows = areaRows(dataset, scene);
  const number = (value: number | null): string => (value === null ? '' : String(value));
  const decimal = (value: number | null): string => (value === null ? '' : value.toFixed(RATE_DECIMALS));
  const counted = indicatorsOf(dataset).find(({ id }) => id === asked.indicator)?.form !== 'percent';
  const partial = rows.some(({ basis }) => basis !== null);
  const keep = (cells: readonly string[]): string[] =>
    cells.filter((_, at) => (at === 2 ? counted && partial : counted || (at !== 1 && at !== 3)));
  const lines = rows.map(({ label, of, basis, count, ratePct, reason, groups, groupsPer100Kk }) => {
    const none = reason === null ? null : figureCell(NaN, reasonCode(reason));
    const cells = [
      label,
      number(of),
      none ?? number(basis ?? of),
      none ?? number(count),
      none ?? decimal(ratePct),
    ];
    return keep([...cells, number(groups), decimal(groupsPer100Kk)]);
  });
  const header = [heads.area, heads.of, heads.basis, heads.count, heads.rate, heads.groups, heads.per100];
  return tableText(keep(header), lines);
}

function questionOf({ info }: Dataset, { level, indicator, year }: TableAsked): Question {
  return {
    ...{ package: info.id, level, indicator, year },
    ...{ method: 'alami', classes: 5, breaks: [], ownLimits: false, overlays: [], kinds: null },
    ...{ groupFilter: NO_FILTER, bandwidthM: 300, hexagonM: 200, beside: null },
  };
}
