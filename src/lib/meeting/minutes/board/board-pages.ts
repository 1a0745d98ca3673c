import type { Dataset } from '$lib/domain';
import type { AmendmentTools } from '../meeting-states';
import type { BoardSteps } from './board-steps';
import { figureId, guardOf, standing, type FigureTarget } from './figure-target';
import { untold, type BoardLine, type FigureChange } from './untold';

/** What a board says of one figure that was changed. */
export interface BoardFigure {
  readonly target: FigureTarget;
  /** As it stands on the board; null: no number. */
  readonly says: number | null;
  /** What was agreed is another number, which cannot be put up. */
  readonly behind: boolean;
}

/** A board after one meeting. */
export interface BoardPage {
  readonly figures: readonly BoardFigure[];
  /** Corrections of that meeting that are told without their figures. */
  readonly hidden: ReadonlySet<string>;
}

/** What is asked of a board. */
export interface BoardRules {
  /** Smallest count shown. */
  readonly k: number;
  readonly tools: Pick<AmendmentTools, 'readCell' | 'isPercent'>;
  /** Whether the copy of the base hides a figure. */
  readonly hides: (target: FigureTarget) => boolean;
}

/**
 * What the boards of successive meetings say, so that no two of them give away a small count. A figure is put
 * up anew only where it is not small, leaves no small rest, and is no small number apart from anything that
 * was ever put up of it; else the board stays with what it said. So all that copies say follows from the first
 * table and from changes that are printed themselves: held against each other they say no more than that.
 */
export function boardPages({ base, steps, touched }: BoardSteps, rules: BoardRules): BoardPage[] {
  const { k, tools } = rules;
  const lines = new Map(touched.map((target) => [figureId(target), lineOf(base, target, rules)]));
  return steps.map(({ truth, entries }) => {
    const told = entries.filter((entry): entry is FigureChange => entry.target.kind === 'figure');
    const changes = new Map<string, FigureChange[]>();
    for (const entry of told) {
      const id = figureId(entry.target);
      changes.set(id, [...(changes.get(id) ?? []), entry]);
    }
    const { corrections, figures } = untold(lines, changes, truth, k, tools.readCell);
    for (const [id, line] of lines) {
      if (!corrections.has(id)) learn(line, changes.get(id) ?? [], base, tools.readCell);
      if (!figures.has(id) && !line.sealed) line.says = standing(truth, line.target).value;
      if (line.says !== null) line.known.add(line.says);
    }
    return {
      figures: [...lines.values()].map(({ target, says }) => {
        return { target, says, behind: says !== standing(truth, target).value };
      }),
      hidden: new Set(told.flatMap(({ id, target }) => (corrections.has(figureId(target)) ? [id] : []))),
    };
  });
}

function lineOf(base: Dataset, target: FigureTarget, { tools, hides }: BoardRules): BoardLine {
  const guarded = guardOf(base)(target.measure);
  const { value } = standing(base, target);
  const sealed = guarded && (tools.isPercent(target.measure, base.indicators) || hides(target));
  return { target, guarded, sealed, says: value, known: new Set(value === null ? [] : [value]) };
}

/** What the rows of a copy say of a figure is known from then on. */
function learn(
  { known, target }: BoardLine,
  changes: readonly FigureChange[],
  { indicators }: { readonly indicators: Dataset['indicators'] },
  readCell: AmendmentTools['readCell'],
): void {
  for (const cell of changes.flatMap(({ before, after }) => [before, after])) {
    const { value, reason } = readCell(cell, target.measure, indicators);
    if (reason === 0) known.add(value);
  }
}
