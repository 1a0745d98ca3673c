import { loadAmendments } from '$lib/data';
import { areaRef, observe, type Amendment, type Dataset } from '$lib/domain';
import { withoutLoose } from './leaving-meetings';

type Target = Extract<Amendment['target'], { kind: 'figure' }>;
type Change = Amendment & { readonly target: Target };
type Tools = Awaited<ReturnType<typeof loadAmendments>>;

/**
 * A checked copy with its agreed changes of figures taken out of the figures again, so that who opens it finds
 * them as changes: "Data awal" is what stood before them, "Disepakati" what the copy shows. Only changes that
 * the publish check let through are here, and it lets none through of a measure and year in which anything is
 * hidden, so both states may be read. A change that does not fit the figures, or whose state before would leave
 * a small rest, stays in the figures and goes from the list: its state before is nobody's business. Changes of
 * groups stay in the groups; put over them once more they change nothing.
 */
export async function changesApart(dataset: Dataset): Promise<Dataset> {
  const agreed = dataset.amendments.filter(isAgreedFigure);
  if (agreed.length === 0) return dataset;
  const tools = await loadAmendments();
  const back: Amendment[] = [];
  const dropped = new Set<string>();
  for (const changes of byFigure(agreed).values()) {
    const stands = placeOf(dataset, changes, tools);
    const [first] = changes;
    if (stands === 'after' && first !== undefined) back.push({ ...first, after: first.before });
    if (stands === 'neither') for (const { id } of changes) dropped.add(id);
  }
  const kept = dataset.amendments.filter(({ id }) => !dropped.has(id));
  return { ...tools.amend(dataset, back), amendments: withoutLoose(kept) };
}

const isAgreedFigure = (one: Amendment): one is Change =>
  one.target.kind === 'figure' && one.status === 'disepakati';

function byFigure(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const figures = new Map<string, Change[]>();
  for (const change of changes) {
    const { level, area, measure, year } = change.target;
    const id = `${areaRef(level, area)} ${measure} ${year}`;
    figures.set(id, [...(figures.get(id) ?? []), change]);
  }
  return figures;
}

/** Whether the figures stand before a chain of changes, after it, or neither can be said or shown. */
function placeOf(dataset: Dataset, changes: readonly Change[], tools: Tools): 'before' | 'after' | 'neither' {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined || last === undefined) return 'neither';
  const { target } = first;
  const number = (cell: string): number => tools.readCell(cell, target.measure, dataset.indicators).value;
  const same = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));
  const linked = changes.every(({ before }, i) => {
    const previous = changes[i - 1];
    return previous === undefined || same(number(previous.after), number(before));
  });
  const now = figureOf(dataset, target) ?? NaN;
  if (linked && same(now, number(first.before))) return 'before';
  if (!linked || !same(now, number(last.after))) return 'neither';
  return leavesFew(dataset, target, number(first.before)) ? 'neither' : 'after';
}

function figureOf({ levels }: Dataset, { level, area, measure, year }: Target): number | null {
  const data = levels.find((one) => one.level === level);
  return observe(data?.measures.get(measure)?.get(year), data?.indexOf.get(area) ?? -1).value;
}

/** Whether few would be left of a total beside the part that an indicator takes of it, were the figure this. */
function leavesFew(dataset: Dataset, target: Target, figure: number): boolean {
  const k = dataset.info.smallestCount;
  return dataset.indicators.some(({ numerator, denominator }) => {
    if (numerator === null || denominator === null) return false;
    const value = (measure: string): number =>
      measure === target.measure ? figure : (figureOf(dataset, { ...target, measure }) ?? NaN);
    if (target.measure !== numerator && target.measure !== denominator) return false;
    const rest = value(denominator) - value(numerator);
    return rest > 0 && rest < k;
  });
}
