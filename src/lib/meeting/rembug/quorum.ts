import type { Attendance, Quorum } from '$lib/domain';

/** One part of a rule for how many must be there. */
export interface QuorumPart {
  readonly needed: number;
  /** Null: not counted yet. */
  readonly present: number | null;
  readonly reached: boolean;
}

/** How a hall stands against its own rule; null where its people made none. */
export interface QuorumReading {
  readonly people: QuorumPart | null;
  readonly areas: QuorumPart | null;
  readonly reached: boolean;
}

/** Women and men together; null while neither is counted. */
export function peoplePresent({ men, women }: Attendance): number | null {
  return men === null && women === null ? null : (men ?? 0) + (women ?? 0);
}

/** Whether enough are there by the rule typed in; who is not counted is not there. */
export function readQuorum(attendance: Attendance, rule: Quorum): QuorumReading | null {
  const people = partOf(rule.people, peoplePresent(attendance));
  const areas = partOf(rule.areas, attendance.areas);
  if (people === null && areas === null) return null;
  return { people, areas, reached: people?.reached !== false && areas?.reached !== false };
}

function partOf(needed: number | null, present: number | null): QuorumPart | null {
  return needed === null ? null : { needed, present, reached: (present ?? 0) >= needed };
}
