import { areaLabel, observe, reasonOf, type Dataset, type MeasureId } from '$lib/domain';

/** A figure as it stands in its box, and why it has none where it was given one. */
export interface FigureBox {
  readonly text: string;
  /** Null where there is none. */
  readonly value: number | null;
  /** Given, and not used: more poor than households. */
  readonly impossible: boolean;
}

/** The lowest level that has areas: where most changes are made. */
export function lowestLevel({ levels }: Dataset): number {
  return levels.reduce((found, { count }, at) => (count > 0 ? at : found), 0);
}

/** One row of the table of figures. */
export interface FigureLine {
  readonly area: number;
  readonly key: string;
  readonly label: string;
}

/** Measures that the table of a level shows: those it has, else those that the package counts with. */
export function shownMeasures({ levels, indicators }: Dataset, level: number): MeasureId[] {
  const own = [...(levels[level]?.measures.keys() ?? [])];
  const all = levels.flatMap(({ measures }) => [...measures.keys()]);
  const asked = indicators.flatMap(({ numerator, denominator }) => [denominator, numerator]);
  const found = own.length > 0 ? own : all.length > 0 ? all : asked.filter((measure) => measure !== null);
  return [...new Set(found)];
}

/** The areas of a level whose label holds the words looked for. */
export function figureLines(dataset: Dataset, level: number, words: string): FigureLine[] {
  const wanted = words.trim().toLowerCase();
  return (dataset.levels[level]?.keys ?? [])
    .map((key, area) => ({ area, key, label: areaLabel(dataset, level, area) }))
    .filter(({ label }) => label.toLowerCase().includes(wanted));
}

/** The figure of an area as it is typed; blank where there is none, whatever the reason. */
export function figureBox(
  { levels }: Dataset,
  level: number,
  area: number,
  measure: MeasureId,
  year: number,
  decimal: string,
): FigureBox {
  const column = levels[level]?.measures.get(measure)?.get(year);
  const { value, missing } = observe(column, area);
  if (missing === null) return { text: String(value).replace('.', decimal), value, impossible: false };
  return { text: '', value: null, impossible: reasonOf(column?.reasons[area] ?? 1) === 'impossible' };
}
