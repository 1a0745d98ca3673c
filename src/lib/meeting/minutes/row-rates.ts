import type { Amendment, Dataset } from '$lib/domain';
import { RateReader } from './figures';
import { groupBy } from './group-by';
import type { AmendmentTools } from './meeting-states';
import type { Figure } from './figure';

/** Datasets that the rates of a meeting's corrections are read from. */
export interface RateStates {
  /** Null where the state before the meeting is left out. */
  readonly before: Dataset | null;
  readonly after: Dataset;
  /** With all proposals; null for the notice board, which sees no state but its own two. */
  readonly proposed: Dataset | null;
}

/** The rate of an area before and after one correction; null where there is none, or it is not told. */
export interface RowRate {
  readonly before: Figure | null;
  readonly after: Figure | null;
}

const NO_RATE: RowRate = { before: null, after: null };

/**
 * Reads the rates of corrections. Where several steps change one area, each has its own: from what was agreed
 * before it to what it makes itself. A notice board has no states between its two: there the first of them has
 * the rate before, and the last that is agreed the rate after.
 */
export function rowRates(
  entries: readonly Amendment[],
  { before, after, proposed }: RateStates,
  { amend }: Pick<AmendmentTools, 'amend'>,
): (entry: Amendment) => RowRate {
  const readers = new Map<Dataset, RateReader>();
  const read = (dataset: Dataset | null, { target }: Amendment): Figure | null => {
    if (dataset === null || target.kind !== 'figure') return null;
    const reader = readers.get(dataset) ?? new RateReader(dataset);
    readers.set(dataset, reader);
    return reader.read(target.level, target.area, target.measure, target.year);
  };
  const places = groupBy(entries, placeOf);
  const steps = stepStates(entries, before, amend);
  return (entry) => {
    if (entry.target.kind !== 'figure') return NO_RATE;
    const { status } = entry;
    const refused = status === 'tidak-disepakati';
    const outcome = status === 'disepakati' ? after : proposed;
    const here = places.get(placeOf(entry)) ?? [];
    if (here.every((other) => stepOf(other) === stepOf(entry)))
      return { before: read(before, entry), after: refused ? null : read(outcome, entry) };
    if (proposed !== null) {
      const { was, is } = steps(stepOf(entry));
      return { before: read(was, entry), after: refused ? null : read(is, entry) };
    }
    const [first] = here;
    const last = here.filter((other) => other.status === 'disepakati').at(-1);
    const isOf = (other: Amendment | undefined): boolean =>
      other !== undefined && stepOf(other) === stepOf(entry);
    return {
      before: isOf(first) ? read(before, entry) : null,
      after: isOf(last) ? read(after, entry) : null,
    };
  };
}

const stepOf = ({ id, with: step }: Amendment): string => step ?? id;

/** One name for an area in one year; what is no figure has none. */
const placeOf = ({ target }: Amendment): string =>
  target.kind === 'figure' ? JSON.stringify([target.level, target.area, target.year]) : '';

/** The data before and after single steps, each made once. */
function stepStates(
  entries: readonly Amendment[],
  before: Dataset | null,
  amend: AmendmentTools['amend'],
): (step: string) => { readonly was: Dataset | null; readonly is: Dataset | null } {
  const made = new Map<string, { was: Dataset | null; is: Dataset | null }>();
  return (step) => {
    const at = entries.findIndex((entry) => stepOf(entry) === step);
    const earlier = entries.slice(0, at).filter(({ status }) => status === 'disepakati');
    const own = entries.filter((entry) => stepOf(entry) === step);
    const state = made.get(step) ?? {
      was: before && amend(before, earlier),
      is: before && amend(before, [...earlier, ...own]),
    };
    made.set(step, state);
    return state;
  };
}
