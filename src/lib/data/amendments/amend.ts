import type { Amendment, AmendmentLog, Dataset } from '$lib/domain';
import { amendFigures } from './amend-figures';
import { amendGroups } from './amend-groups';

/** Which amendments count: none of them, those agreed, or those proposed and to be verified as well. */
export type AmendedView = 'awal' | 'usulan' | 'disepakati';

/** Amendments that are not undone and count in a view; steps that decide about others are none of them. */
export function inForce({ entries, cursor }: AmendmentLog, view: AmendedView): readonly Amendment[] {
  const done = entries.slice(0, cursor).filter(({ target }) => target.kind !== 'status');
  if (view === 'awal') return [];
  if (view === 'disepakati') return done.filter(({ status }) => status === 'disepakati');
  return done.filter(({ status }) => status !== 'tidak-disepakati');
}

/**
 * The dataset with amendments over it, in their order; a new one, in which all that no amendment touches is
 * the same object. An amendment of something that the dataset has not changes nothing. The same amendments
 * in the same order give the same dataset.
 */
export function amend(dataset: Dataset, amendments: readonly Amendment[]): Dataset {
  if (amendments.length === 0) return dataset;
  const levels = amendFigures(dataset, amendments);
  const { groups, kinds } = amendGroups(dataset, amendments);
  return levels === dataset.levels && groups === dataset.groups
    ? dataset
    : { ...dataset, levels, groups, kinds };
}
