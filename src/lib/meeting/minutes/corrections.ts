import type { Amendment, Dataset, MeasureId } from '$lib/domain';
import { changeSize } from '../rembug/change-size';
import { labelOf } from './agreement-lines';
import type { AmendmentTools } from './meeting-states';
import type { Correction, CorrectionOf } from './correction';
import { rowRates, type RateStates } from './row-rates';
import type { Veil } from './veil';

/** Datasets that the corrections are told from. */
export interface CorrectionStates extends RateStates {
  /** Names of areas and groups, also of those that are gone. */
  readonly named: readonly Dataset[];
  /** The state before the meeting, for where groups were: their places are no counts. */
  readonly found: Pick<Dataset, 'groups'>;
}

/** The corrections of a meeting; what the veil hides has neither figures nor reason. */
export function correctionsOf(
  entries: readonly Amendment[],
  { before, after, proposed, named, found }: CorrectionStates,
  tools: Pick<AmendmentTools, 'amend' | 'readCell' | 'isPercent'>,
  veil: Veil | null,
  text: (typed: string) => string,
): readonly Correction[] {
  const rateOf = rowRates(entries, { before, after, proposed }, tools);
  return entries.flatMap((entry): readonly Correction[] => {
    const of = correctionOf(entry, { named, found }, (measure) => tools.isPercent(measure, after.indicators));
    if (of === null) return [];
    const { id, reason, role, status } = entry;
    const hidden = veil?.hidden.has(id) === true;
    const rate = hidden ? null : rateOf(entry);
    const told: Correction = {
      ...{ id, step: entry.with ?? id, status, hidden, of, role: text(role) },
      before: hidden ? null : text(entry.before),
      after: hidden ? null : text(entry.after),
      numbers: hidden ? NO_NUMBERS : numbersOf(entry, after, tools),
      rateBefore: rate?.before ?? null,
      rateAfter: rate?.after ?? null,
      reason: hidden ? null : reason,
      large: !hidden && isLarge(entry, after, tools),
    };
    return [told];
  });
}

/** What an amendment is of; null for a step that decides about another. */
function correctionOf(
  { target, before, after }: Amendment,
  { named, found }: Pick<CorrectionStates, 'named' | 'found'>,
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
  const typed = target.kind === 'group-added' ? after : target.kind === 'group-merged' ? before : '';
  const group = groupName(target.group, named) ?? typed;
  if (target.kind === 'group-field') return { kind: 'group-field', field: target.field, group };
  if (target.kind === 'group-merged')
    return { kind: target.kind, group, into: groupName(Number.parseInt(after, 10), named) ?? '' };
  if (target.kind === 'group-area') {
    const placed = (ref: string): string | null => {
      const [level = '', ...key] = ref.split(':');
      return ref === '' ? null : area(level, key.join(':'));
    };
    const known = before !== '' || isOfWhole(target.group, found);
    return { kind: target.kind, group, from: known ? { area: placed(before) } : null, area: placed(after) };
  }
  return { kind: target.kind, group };
}

/** Whether a group belonged to the whole place, and so to no area of it. */
function isOfWhole(id: number, { groups }: Pick<Dataset, 'groups'>): boolean {
  return groups.some((group) => group.id === id && group.placeKnown === 'whole');
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
