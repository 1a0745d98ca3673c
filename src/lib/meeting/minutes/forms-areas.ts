import type { Dataset, Indicator } from '$lib/domain';
import { figuresOf } from './figures';
import type { Figure } from './figure';
import { minutesQuestion, sceneOf } from './minutes-scenes';
import { inLang, type Writing } from './write-figure';

/** The areas of the lowest level, by the cells that name them. */
export interface FormAreas {
  /** Heads of the columns that name an area: "RW", "RT". */
  readonly names: readonly string[];
  readonly level: string;
  readonly rows: readonly { readonly cells: readonly string[]; readonly figure: Figure | null }[];
  readonly indicator: Indicator | null;
  readonly year: number;
}

/** One row for each area of the lowest level, in the order of the areas; the whole is in no cell. */
export function areaTableOf(dataset: Dataset, writing: Writing): FormAreas {
  const { ladder, levels } = dataset;
  const lowest = levels.length - 1;
  const scene = sceneOf(dataset, minutesQuestion(dataset, ladder[lowest]?.id ?? ''), null);
  const figures = figuresOf(dataset, scene);
  const cellsOf = (area: number): ReadonlyMap<number, string> => {
    const cells = new Map<number, string>();
    for (let rung = lowest, at = area; rung >= 0 && at >= 0; rung -= 1) {
      cells.set(rung, levels[rung]?.names[at] ?? '');
      at = levels[rung]?.parent[at] ?? -1;
    }
    return cells;
  };
  const named = Array.from({ length: levels[lowest]?.count ?? 0 }, (_, area) => cellsOf(area));
  // A level that no area is known to lie in would be an empty column.
  const rungs = ladder.flatMap(({ whole }, i) =>
    i === lowest || (!whole && named.some((cells) => cells.has(i))) ? [i] : [],
  );
  return {
    names: rungs.map((rung) => inLang(ladder[rung]?.label ?? '', writing)),
    level: inLang(ladder[lowest]?.label ?? '', writing),
    rows: named.map((cells, area) => {
      return { cells: rungs.map((rung) => cells.get(rung) ?? ''), figure: figures[area] ?? null };
    }),
    indicator: scene.shade?.indicator ?? null,
    year: scene.shade?.year ?? 0,
  };
}
