import type { Amendment, AmendmentTarget } from '$lib/domain';

/** One name for each thing that can be changed: a cell of the table. */
export function targetId(target: AmendmentTarget): string {
  if (target.kind === 'figure')
    return `figure ${target.level} ${target.area} ${target.measure} ${target.year}`;
  if (target.kind === 'area-name') return `name ${target.level} ${target.area}`;
  if (target.kind === 'status') return `status ${target.amendment}`;
  return `${target.kind} ${target.group} ${'field' in target ? target.field : ''}`;
}

/** What has been done to a cell in all: from what it was at first to what it is now. */
export interface CellChange {
  readonly before: string;
  readonly last: Amendment;
  /** It is again as it was. */
  readonly same: boolean;
}

/** The changes of each cell, as one. */
export function cellChanges(changes: readonly Amendment[]): ReadonlyMap<string, CellChange> {
  const cells = new Map<string, CellChange>();
  for (const last of changes) {
    const id = targetId(last.target);
    const before = cells.get(id)?.before ?? last.before;
    cells.set(id, { before, last, same: before === last.after });
  }
  return cells;
}
