import { reasonCode, type Dataset, type Indicator } from '$lib/domain';
import { areaRate, figureIn } from './area-rate';
import type { CorrectionDraft } from './correction-draft';
import { cellOf, type Making } from './making';

/** Why a draft cannot be recorded yet. */
export type DraftFault =
  | 'area'
  | 'figure'
  | 'unreadable'
  | 'percent'
  | 'same'
  | 'impossible'
  | 'group'
  | 'into'
  | 'name'
  | 'person'
  | 'role'
  | 'place';

const UNREAD = [reasonCode('unreadable'), reasonCode('impossible')];

/** What is wrong with a draft; null where it can be recorded. */
export function draftFault(draft: CorrectionDraft, making: Making): DraftFault | null {
  if (making.isName(draft.role)) return 'role';
  return 'measure' in draft.what
    ? figureFault(draft, draft.what.measure, making)
    : groupFault(draft, draft.what.action, making);
}

function figureFault(
  draft: CorrectionDraft,
  measure: string,
  { dataset, year, readCell }: Making,
): DraftFault | null {
  const cell = cellOf(dataset, draft, year);
  if (cell === null) return 'area';
  if (draft.figure.trim() === '') return 'figure';
  const read = readCell(draft.figure.trim(), measure);
  if (UNREAD.includes(read.reason)) return isPercent(dataset, measure) ? 'percent' : 'unreadable';
  const after = read.reason === 0 ? read.value : null;
  const before = figureIn(dataset, cell, measure);
  if (before === after) return 'same';
  const tooMany = dataset.indicators.some((indicator) => {
    const { part, total } = areaRate(dataset, cell, indicator, new Map([[measure, after]]));
    return uses(indicator, measure) && part !== null && total !== null && part > total;
  });
  return tooMany ? 'impossible' : null;
}

/** Whether a measure is a percentage, which has an end. */
export function isPercent({ indicators }: Pick<Dataset, 'indicators'>, measure: string): boolean {
  return indicators.some(({ percent }) => percent === measure);
}

function uses({ form, numerator, denominator }: Indicator, measure: string): boolean {
  return form === 'rate' && (numerator === measure || denominator === measure);
}

function groupFault(
  draft: CorrectionDraft,
  action: string,
  { dataset, year, namesPerson }: Making,
): DraftFault | null {
  const known = (id: number | null): boolean => dataset.groups.some((group) => group.id === id);
  const placed = cellOf(dataset, draft, year) !== null;
  if (action === 'tambah') {
    if (namesPerson(draft.name)) return 'person';
    return draft.name.trim() === '' ? 'name' : placed ? null : 'area';
  }
  if (!known(draft.group)) return 'group';
  if (action === 'satukan') return known(draft.into) && draft.into !== draft.group ? null : 'into';
  if (action === 'pindah') return placed ? null : 'place';
  return dataset.groups.find(({ id }) => id === draft.group)?.active === false ? 'same' : null;
}
