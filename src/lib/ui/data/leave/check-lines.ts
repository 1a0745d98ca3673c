import { measureName, type Dataset, type LevelId, type MeasureId, type Text } from '$lib/domain';
import type { Books } from '$lib/i18n';
import type { PublishCheck } from '$lib/share';

type Words = Books['leave'];

/** What the lines speak of, and how. */
export interface Telling {
  readonly words: Words;
  /** Names of the usual measures. */
  readonly measures: Readonly<Record<string, string>>;
  readonly dataset: Dataset;
  readonly check: PublishCheck;
  readonly of: (text: Text) => string;
}

/** What goes along, a line each; what there is none of is not spoken of. */
export function leavingLines({ words, dataset, check, of }: Telling): string[] {
  const { levels, years, indicators, texts, ...counts } = check.leaves;
  const titles = dataset.indicators.filter(({ id }) => indicators.includes(id)).map(({ title }) => of(title));
  const some = (count: number, line: (count: number) => string): string[] => (count > 0 ? [line(count)] : []);
  return [
    ...levels
      .filter(({ areas }) => areas > 0)
      .map(({ level, areas, boundaries }) => {
        const name = levelName(dataset, level, of);
        if (boundaries && dataset.info.schematic) return words.squares(areas, name);
        if (boundaries && dataset.info.cells === true) return words.cells(areas, name);
        return words.areas(areas, name, boundaries);
      }),
    ...(years.length > 0 ? [words.years(years)] : []),
    ...(titles.length > 0 && years.length > 0 ? [words.indicators(titles)] : []),
    ...some(texts.remarks, words.remarks),
    ...some(texts.notes, words.notes),
    ...some(texts.profile, words.profile),
    ...some(counts.funds, words.funds),
    ...some(counts.partnerships, words.partnerships),
    ...some(counts.context, words.context),
    ...some(counts.amendments, words.amendments),
    ...some(counts.meetings, words.meetings),
    ...some(counts.agreements, words.agreements),
  ];
}

/** The groups that go along, by how well their place is known. */
export function groupLines({ words, check }: Telling): string[] {
  const { groups } = check.leaves;
  const lines = [
    [groups.atPoint, words.atPoint],
    [groups.atArea, words.atArea],
    [groups.ofWhole, words.ofWhole],
    [groups.nowhere, words.nowhere],
    [groups.homesAtPoint, words.homesAtPoint],
    [groups.withDetails, words.withDetails],
  ] as const;
  return lines.flatMap(([count, line]) => (count > 0 ? [line(count)] : []));
}

/** What is dropped. */
export function droppedLines({ words, check }: Telling, gridM: number | null, lost: number): string[] {
  const { positions, hidden, droppedColumns } = check;
  const changes = positions.amendmentsDropped + (hidden?.amendmentsDropped ?? 0);
  const lines = [
    [positions.heldAtArea, words.heldAtArea],
    [positions.heldNowhere, words.heldNowhere],
    [positions.snapped, (count: number) => words.snapped(count, gridM ?? 0)],
    [changes, words.amendmentsDropped],
    [hidden?.remarksDropped ?? 0, words.remarksDropped],
    [hidden?.problemsDropped ?? 0, words.problemsDropped],
    [hidden?.groupCountsDropped ?? 0, words.groupCountsDropped],
    [lost, words.lost],
  ] as const;
  const columns = [...new Set(droppedColumns.map(({ column }) => column))];
  return [
    ...(columns.length > 0 ? [words.droppedColumns(columns)] : []),
    ...lines.flatMap(([count, line]) => (count > 0 ? [line(count)] : [])),
  ];
}

/** How many are hidden of a measure, by level and year: small ones and others are never told apart. */
export function hiddenLines(telling: Telling): string[] {
  const { words, dataset, check, of } = telling;
  const { tallies = [], withheld = [] } = check.hidden ?? {};
  return [
    ...tallies.map(({ measure, year, level, small, further }) =>
      words.hiddenLine(nameOf(telling, measure), levelName(dataset, level, of), year, small + further),
    ),
    ...withheld.map(({ measure, year }) => words.withheld(nameOf(telling, measure), year)),
  ];
}

/** Percentages that nobody can check. */
export function uncheckedLines({ words, dataset, check, of }: Telling): string[] {
  return (check.hidden?.unchecked ?? []).map(({ indicator, year, level, areas }) => {
    const title = dataset.indicators.find(({ id }) => id === indicator)?.title ?? indicator;
    return words.uncheckedLine(of(title), levelName(dataset, level, of), year, areas);
  });
}

/** Counts whose sums with each other nobody has checked; null where there are none. */
export function uncheckedSumLine(telling: Telling): string | null {
  const names = (telling.check.hidden?.uncheckedSums ?? []).map((measure) => nameOf(telling, measure));
  return names.length === 0 ? null : telling.words.uncheckedSums(names);
}

const nameOf = ({ dataset, measures, of }: Telling, measure: MeasureId): string =>
  measureName(dataset, measure, measures, of);

function levelName({ ladder }: Dataset, level: LevelId, of: (text: Text) => string): string {
  return of(ladder.find(({ id }) => id === level)?.label ?? level);
}
