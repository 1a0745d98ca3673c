import type { Amendment, AmendmentLog, AmendmentStatus } from '$lib/domain';

/** A correction as the hall speaks of it: one amendment, or several that are one step. */
export interface Correction {
  /** Id of its first amendment, by which it is decided. */
  readonly id: string;
  readonly head: Amendment;
  /** The first and all that go with it. */
  readonly amendments: readonly Amendment[];
  readonly status: AmendmentStatus;
}

/**
 * Corrections that are not undone, in the order in which they were made. With a meeting, those made in it
 * alone; what was changed at the desk belongs to no meeting.
 */
export function corrections({ entries, cursor }: AmendmentLog, meeting?: string): Correction[] {
  const byStep = new Map<string, Amendment[]>();
  for (const entry of entries.slice(0, cursor)) {
    if (entry.target.kind === 'status') continue;
    if (meeting !== undefined && entry.meeting !== meeting) continue;
    const step = entry.with ?? entry.id;
    const parts = byStep.get(step);
    if (parts === undefined) byStep.set(step, [entry]);
    else parts.push(entry);
  }
  return [...byStep].flatMap(([id, amendments]) => {
    const [head] = amendments;
    return head === undefined ? [] : [{ id, head, amendments, status: head.status }];
  });
}

/**
 * What a meeting looks at: its own corrections, those from before that are still open, and those that it has
 * decided itself.
 */
export function onTheTable(log: AmendmentLog, meeting: string): Correction[] {
  const decided = new Set(
    log.entries
      .slice(0, log.cursor)
      .flatMap(({ target, meeting: by }) =>
        target.kind === 'status' && by === meeting ? [target.amendment] : [],
      ),
  );
  return corrections(log).filter(
    ({ id, head, status }) =>
      head.meeting === meeting || status === 'usulan' || status === 'perlu-dicek' || decided.has(id),
  );
}

/** How many corrections stand in each status. */
export function tally(list: readonly Correction[]): Readonly<Record<AmendmentStatus, number>> {
  const counts = { usulan: 0, 'perlu-dicek': 0, disepakati: 0, 'tidak-disepakati': 0 };
  for (const { status } of list) counts[status] += 1;
  return counts;
}
