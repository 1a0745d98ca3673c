import type { Amendment, Dataset, MeasureId } from '$lib/domain';
import { changeSize } from '../rembug/change-size';
import { labelOf } from './agreement-lines';
import { RateReader } from './figures';
import type { AmendmentTools } from './meeting-states';
import type { Correction, CorrectionOf } from './correction';
import type { Figure } from './figure';
import type { Veil } from './veil';

/** Datasets that the corrections are told from. */
export interface CorrectionStates {
  /** Null where the state before the meeting is left out. */
  readonly before: Dataset | null;
  readonly after: Dataset;
  /** With all proposals; null where they are not told with their rates. */
  readonly proposed: Dataset | null;
  /** Names of areas and groups, also of those that are gone. */
  readonly named: readonly Dataset[];
}

/** The corrections of a meeting; what the veil hides has neither figures nor reason. */
export function correctionsOf(
  entries: readonly Amendment[],
  { before, after, proposed, named }: CorrectionStates,
  tools: Pick<AmendmentTools, 'readCell' | 'isPercent'>,
  veil: Veil | null,
  text: (typed: string) => string,
): readonly Correction[] {
  const readers = [before, after, proposed].map((dataset) =>
    dataset === null ? null : new RateReader(dataset),
  );
  const [was = null, is = null, would = null] = readers;
  return entries.flatMap((entry): readonly Correction[] => {
    const of = correctionOf(entry, named, (measure) => tools.isPercent(measure, after.indicators));
    if (of === null) return [];
    const { id, target, reason, role, status } = entry;
    const hidden = veil?.hidden.has(id) === true;
    const rate = (reader: RateReader | null): Figure | null =>
      target.kind === 'figure' && reader !== null
        ? reader.read(target.level, target.area, target.measure, target.year)
        : null;
    const outcome = status === 'disepakati' ? is : status === 'tidak-disepakati' ? null : would;
    const told: Correction = {
      ...{ id, step: entry.with ?? id, status, hidden, of, role: text(role) },
      before: hidden ? null : text(entry.before),
      after: hidden ? null : text(entry.after),
      numbers: hidden ? NO_NUMBERS : numbersOf(entry, after, tools),
      rateBefore: hidden ? null : rate(was),
      rateAfter: hidden ? null : rate(outcome),
      reason: hidden ? null : reason,
      large: !hidden && isLarge(entry, after, tools),
    };
    return [told];
  });
}

/** What an amendment is of; null for a step that decides about another. */
function correctionOf(
  { target, after }: Amendment,
  named: readonly Dataset[],
  isPercent: (measure: MeasureId) => boolean,
): CorrectionOf | null {
  const [dataset] = named;
  const area = (level: string, key: string): string => (dataset ? labelOf(dataset, level, key) : key);
  if (target.kind === 'status') return null;
  if (target.kind === 'figure') {
    const { measure, year } = target;
    const label = area(target.level, target.area);
    return { kind: 'figure', measure, year, area: label, percent: isPercent(measure) };
  }
  if (target.kind === 'area-name') return { kind: 'area-name', area: area(target.level, target.area) };
  const group = groupName(target.group, named) ?? (target.kind === 'group-added' ? after : '');
  if (target.kind === 'group-field') return { kind: 'group-field', field: target.field, group };
  if (target.kind === 'group-merged')
    return { kind: target.kind, group, into: groupName(Number.parseInt(after, 10), named) ?? '' };
  if (target.kind === 'group-area') {
    const [level = '', ...key] = after.split(':');
    return { kind: target.kind, group, area: after === '' ? null : area(level, key.join(':')) };
  }
  return { kind: target.kind, group };
}

/** What a group is called in the first dataset that knows it; null for none. */
function groupName(id: number, named: readonly Dataset[]): string | null {
  return named.flatMap(({ groups }) => groups.filter((group) => group.id === id))[0]?.name ?? null;
}

const NO_NUMBERS: Correction['numbers'] = { before: null, after: null };

function numbersOf(
  { target, before, after }: Amendment,
  { indicators }: Dataset,
  { readCell }: Pick<AmendmentTools, 'readCell'>,
): Correction['numbers'] {
  if (target.kind !== 'figure') return NO_NUMBERS;
  const number = (cell: string): number | null => {
    const { value, reason } = readCell(cell, target.measure, indicators);
    return reason === 0 ? value : null;
  };
  return { before: number(before), after: number(after) };
}

function isLarge(entry: Amendment, dataset: Dataset, tools: Pick<AmendmentTools, 'readCell'>): boolean {
  const { before, after } = numbersOf(entry, dataset, tools);
  return changeSize(before, after)?.large === true;
}
