import type { Amendment, Dataset, MeasureId } from '$lib/domain';
import type { AmendmentTools } from '../meeting-states';
import { boardColumns, type BoardSources } from './board-column';
import type { BoardPage } from './board-pages';
import { standing } from './figure-target';
import { withColumn, withTotals } from './written-columns';

/** The data of a notice board, and whether sums in it lack changes too small to be told. */
export interface BoardData {
  readonly dataset: Dataset;
  readonly behind: boolean;
  /** Figures hidden besides those that the copy of the base hides, each counted once. */
  readonly quiet: number;
}

/** What the data of a board are made from, besides what it says. */
export type BoardGround = Omit<BoardSources, 'says'>;

/**
 * The copy of the base that may be put up, with what the board says of the figures changed since. A figure
 * that is behind what was agreed is hidden, and its percentage with it; names of areas are those agreed.
 */
export function boardData(
  ground: BoardGround,
  { figures }: BoardPage,
  k: number,
  { amend }: Pick<AmendmentTools, 'amend'>,
): BoardData {
  const { base, shown, truth } = ground;
  const says = amend(base, figures.map(saying));
  const sources = { ...ground, says };
  const quietOf = (measure: MeasureId, year: number): readonly ReadonlySet<number>[] => {
    const same = new Set(partners(base, measure));
    return base.levels.map(({ level, indexOf }) => {
      const behind = figures.filter(
        ({ target, behind: late }) =>
          late && target.level === level && target.year === year && same.has(target.measure),
      );
      return new Set(behind.map(({ target }) => indexOf.get(target.area) ?? -1));
    });
  };
  let levels = shown.levels.map((data, at) => ({ ...data, names: truth.levels[at]?.names ?? data.names }));
  let behind = false;
  for (const [measure, year] of columnsTouched(says, figures)) {
    const made = boardColumns(sources, measure, year, quietOf(measure, year), k);
    behind ||= made.behind;
    levels = levels.map((data, at) => withColumn(data, measure, year, made.columns[at]));
    levels = withTotals(levels, says, measure, year, made.written);
  }
  const quiet = figures.filter(
    ({ target, behind: late }) => late && standing(shown, target).missing !== 'suppressed',
  ).length;
  return { dataset: { ...shown, levels }, behind, quiet };
}

/** What a board says of a figure, as a change of the base. */
function saying({ target, says }: BoardPage['figures'][number]): Amendment {
  const after = says === null ? '' : String(says);
  const rest = { reason: 'lain', role: '', date: '', meeting: null, status: 'disepakati' } as const;
  return { id: '', target, before: '', after, ...rest };
}

/** Measures of which a figure changes, each with its year, and the percentages that stand beside them. */
function columnsTouched(
  { indicators, levels }: Dataset,
  figures: BoardPage['figures'],
): readonly (readonly [MeasureId, number])[] {
  const touched = figures.flatMap(({ target: { measure, year } }) => {
    const percents = indicators.flatMap(({ numerator, denominator, percent }) =>
      percent !== null && (measure === numerator || measure === denominator) ? [percent] : [],
    );
    const known = percents.filter((one) => levels.some(({ measures }) => measures.get(one)?.has(year)));
    return [measure, ...known].map((one) => [one, year] as const);
  });
  return [...new Map(touched.map((one) => [one.join(' '), one])).values()];
}

/** A measure with those that its figures are hidden with: a percentage goes with its count. */
function partners({ indicators }: Dataset, measure: MeasureId): readonly MeasureId[] {
  return [
    measure,
    ...indicators.flatMap(({ numerator, percent }) => (percent === measure ? [numerator ?? ''] : [])),
  ];
}
