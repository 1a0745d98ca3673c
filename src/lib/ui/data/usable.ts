import type { IntakeResult } from '$lib/data';

/** Whether there is anything to keep: a row that is used, a group, an area below the whole or with a shape. */
export function isUsable({ dataset, rows }: Pick<IntakeResult, 'dataset' | 'rows'>): boolean {
  if (dataset === null) return false;
  if (rows.used > 0 || dataset.groups.length > 0) return true;
  return dataset.levels.some(({ count, geometry }, at) =>
    dataset.ladder[at]?.whole === true ? geometry !== null : count > 0,
  );
}
