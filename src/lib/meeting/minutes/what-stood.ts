import { observe, type Amendment, type Dataset } from '$lib/domain';
import { groupBy } from './group-by';

/**
 * Changes of a meeting as they hold: each starts from what stood when it came, which is the one agreed before
 * it of the same thing, else what the meeting found. What was typed over a change that is refused was typed
 * over nothing. A change that is the only one of its thing is told as it was typed. `told` are some of `done`.
 */
export function fromWhatStood(
  told: readonly Amendment[],
  done: readonly Amendment[],
  before: Pick<Dataset, 'levels'>,
): readonly Amendment[] {
  const byTarget = groupBy(done, ({ target }) => JSON.stringify(target));
  const stands = new Map<string, string>();
  return told.map((entry) => {
    const key = JSON.stringify(entry.target);
    const same = byTarget.get(key) ?? [];
    const cell = stands.get(key) ?? (same.length < 2 ? entry.before : found(entry, same, before));
    if (entry.status === 'disepakati') stands.set(key, entry.after);
    return cell === entry.before ? entry : { ...entry, before: cell };
  });
}

/** What the meeting found: the figure itself; of a group, what changes that are not agreed were typed over. */
function found(entry: Amendment, same: readonly Amendment[], { levels }: Pick<Dataset, 'levels'>): string {
  const { target } = entry;
  if (target.kind === 'figure') {
    const data = levels.find(({ level }) => level === target.level);
    const column = data?.measures.get(target.measure)?.get(target.year);
    const { value } = observe(column, data?.indexOf.get(target.area) ?? -1);
    return value === null ? '' : String(value);
  }
  return same
    .slice(0, same.indexOf(entry))
    .reduceRight(
      (cell, { status, before, after }) => (status !== 'disepakati' && after === cell ? before : cell),
      entry.before,
    );
}
