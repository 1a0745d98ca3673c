import { areaLabel, observe, type Column, type Dataset, type Problem } from '$lib/domain';
import type { WrittenRow } from './figures-table';
import type { Origin } from './origins';
import { areaText } from './area-cells';
import { areaSuggester, type Suggestion } from './suggestions';

/** Both sides of the join at one level. */
export interface LevelJoin {
  readonly level: number;
  readonly areas: number;
  /** Areas with any figure or reason of their own, but for those of which rows contradict each other. */
  readonly matched: number;
  /** Indices of the areas that no row is about. */
  readonly withoutRow: readonly number[];
}

/** Rows of one writing that no area answers to, and the areas that it may mean. */
export interface UnmatchedRows {
  /** What the rows say, as it is looked up when a person has chosen. */
  readonly text: string;
  readonly cells: readonly string[];
  readonly origins: readonly Origin[];
  readonly suggestions: readonly (Suggestion & { readonly label: string })[];
}

/** What became of rows and areas. */
export interface JoinReport {
  readonly levels: readonly LevelJoin[];
  readonly unmatched: readonly UnmatchedRows[];
  /** Areas that several rows are about: with the same figures, or with others. */
  readonly repeated: number;
  readonly conflicts: number;
}

const UNMATCHED = new Set(['row-without-area', 'row-without-key']);

/** The join of figures and areas. `problems` are those of the dataset, with rows of the given files. */
export function joinReport(
  dataset: Dataset,
  rows: readonly WrittenRow[],
  problems: readonly Problem[],
): JoinReport {
  const count = (code: Problem['code']): number =>
    new Set(problems.flatMap(({ code: told, params }) => (told === code ? [params.area] : []))).size;
  return {
    levels: dataset.levels.flatMap((_, level) => levelJoin(dataset, level)),
    unmatched: unmatchedRows(dataset, rows, problems),
    repeated: count('key-repeated-same'),
    conflicts: count('key-conflict'),
  };
}

/** Levels without any figures of their own have no join. */
function levelJoin({ levels }: Dataset, level: number): LevelJoin[] {
  const data = levels[level];
  const columns = [...(data?.measures.values() ?? [])].flatMap((years) => [...years.values()]);
  if (data === undefined || columns.length === 0) return [];
  const areas = Array.from({ length: data.count }, (_, area) => area);
  const withoutRow = areas.filter((area) =>
    columns.every((column) => observe(column, area).missing === 'no-row'),
  );
  const contradicted = areas.filter((area) => isContradicted(columns, area)).length;
  const matched = data.count - withoutRow.length - contradicted;
  return [{ level, areas: data.count, matched, withoutRow }];
}

/** Rows contradict each other, and nothing else is known of the area. */
function isContradicted(columns: readonly Column[], area: number): boolean {
  const seen = columns.map((column) => observe(column, area).missing);
  return seen.includes('conflict') && !seen.includes(null);
}

function unmatchedRows(
  dataset: Dataset,
  rows: readonly WrittenRow[],
  problems: readonly Problem[],
): UnmatchedRows[] {
  const lost = new Set(
    problems
      // Of a table that does not say where it lies, that is asked once, not row by row.
      .filter(({ code, params }) => UNMATCHED.has(code) && params['level'] === undefined)
      .map(({ where }) => `${where.file} ${where.row}`),
  );
  const byText = new Map<string, { cells: readonly string[]; origins: Origin[] }>();
  for (const { area, origin } of rows) {
    if (!lost.has(`${origin.file} ${origin.row}`)) continue;
    const text = areaText(area);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { cells: area, origins: [origin] });
    else known.origins.push(origin);
  }
  if (byText.size === 0) return [];
  const suggest = areaSuggester(dataset);
  let left = Math.max(LEAST_COMPARED, Math.floor(MOST_COMPARISONS / areasOf(dataset)));
  return [...byText].map(([text, { cells, origins }]) => {
    left -= 1;
    const suggestions = left < 0 ? [] : suggest(cells);
    const labelled = suggestions.map((suggestion) => ({
      ...suggestion,
      label: areaLabel(dataset, suggestion.level, suggestion.area),
    }));
    return { text, cells, origins, suggestions: labelled };
  });
}

/** Every writing is compared with every area: beyond this a table is about another place. */
const MOST_COMPARISONS = 2_000_000;
const LEAST_COMPARED = 20;

function areasOf({ levels }: Dataset): number {
  return Math.max(
    1,
    levels.reduce((sum, { count }) => sum + count, 0),
  );
}

/** The cells that name an area, one a level, as they are written when a person has put a row to it. */
export function cellsOfArea({ ladder, levels }: Dataset, level: number, area: number): string[] {
  const cells = ladder.map(() => '');
  let at = area;
  for (let rung = level; rung >= 0 && at >= 0; rung -= 1) {
    if (ladder[rung]?.whole !== true) cells[rung] = levels[rung]?.names[at] ?? '';
    at = levels[rung]?.parent[at] ?? -1;
  }
  return cells;
}
