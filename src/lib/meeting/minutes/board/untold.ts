import { reasonOf, type Amendment, type Dataset } from '$lib/domain';
import type { AmendmentTools } from '../meeting-states';
import { figureId, isFew, standing, tellFew, type FigureTarget } from './figure-target';

/** What a board has said of one figure. */
export interface BoardLine {
  readonly target: FigureTarget;
  /** A count of few, as against a total. */
  readonly guarded: boolean;
  /** Hidden from the start, or a percentage that nobody can check. */
  readonly sealed: boolean;
  /** Every number of it that was ever put up. */
  readonly known: Set<number>;
  /** What stands on it; null: no number. */
  says: number | null;
}

/** A correction of a figure. */
export type FigureChange = Amendment & { readonly target: FigureTarget };

/** Figures that a copy does not tell, by `figureId`. */
export interface Untold {
  /** Their corrections are told without figures. */
  readonly corrections: ReadonlySet<string>;
  /** The board stays with what it says. */
  readonly figures: ReadonlySet<string>;
}

/**
 * Which changes may not be told: of what is sealed; where a cell is small, no plain number, or a small number
 * apart from another cell or from what was ever put up; where a small rest is left. With them go those that
 * they could be had from: of another level or of another count of the same area, in that year.
 */
export function untold(
  lines: ReadonlyMap<string, BoardLine>,
  changes: ReadonlyMap<string, readonly FigureChange[]>,
  truth: Dataset,
  k: number,
  readCell: AmendmentTools['readCell'],
): Untold {
  const corrections = new Set<string>();
  const figures = new Set<string>();
  const few: FigureTarget[] = [];
  for (const [id, line] of lines) {
    const { value } = standing(truth, line.target);
    const rest = leavesFew(truth, line.target, k);
    const stays = rest || (line.guarded && (line.sealed || tellFew([...line.known, ...some(value)], k)));
    const cells = (changes.get(id) ?? []).flatMap(({ before, after }) =>
      [before, after].map((cell) => readCell(cell, line.target.measure, truth.indicators)),
    );
    const numbers = cells.flatMap(({ value: number, reason }) => (reason === 0 ? [number] : []));
    const odd = cells.some(({ reason }) => ODD.includes(reasonOf(reason) ?? ''));
    const silent =
      stays || (line.guarded && (odd || tellFew([...line.known, ...some(value), ...numbers], k)));
    if (stays && value !== line.says) figures.add(id);
    if (silent && cells.length > 0) corrections.add(id);
    if (line.guarded && (figures.has(id) || corrections.has(id))) few.push(line.target);
  }
  for (const [id, { target, guarded }] of lines) {
    if (!guarded || !few.some((one) => gives(target, one))) continue;
    figures.add(id);
    corrections.add(id);
  }
  return { corrections, figures };
}

const ODD: readonly string[] = ['unreadable', 'impossible'];

const some = (value: number | null): number[] => (value === null ? [] : [value]);

/** Whether a figure could be had from another that is not told. */
const gives = (one: FigureTarget, left: FigureTarget): boolean =>
  figureId(one) !== figureId(left) &&
  one.year === left.year &&
  (one.level !== left.level || one.area === left.area);

/** Whether few are left of a total beside the part that an indicator takes of it. */
function leavesFew(truth: Dataset, target: FigureTarget, k: number): boolean {
  return truth.indicators.some(({ numerator, denominator }) => {
    if (numerator === null || denominator === null) return false;
    if (target.measure !== numerator && target.measure !== denominator) return false;
    const [part, total] = [numerator, denominator].map(
      (measure) => standing(truth, { ...target, measure }).value,
    );
    return typeof part === 'number' && typeof total === 'number' && isFew(total - part, k);
  });
}
