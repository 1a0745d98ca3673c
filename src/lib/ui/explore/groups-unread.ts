import type { Dataset } from '$lib/domain';

/** Whether the package has a table of groups that could not be had or read, so that there are none to show. */
export function groupsUnread({ groups, info, problems }: Dataset): boolean {
  const path = info.resources.find(({ name }) => name === 'kelompok')?.path;
  if (groups.length > 0 || path === undefined) return false;
  return problems.some(({ severity, where }) => severity === 'error' && where.file === path);
}
