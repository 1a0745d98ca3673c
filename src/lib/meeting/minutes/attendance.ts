import type { Meeting } from '$lib/domain';
import { peoplePresent, readQuorum } from '../rembug/quorum';
import type { AttendanceReading, QuorumReading } from './minutes';

/**
 * Who was there, and whether the hall's own rule was met. More areas than there are (`most`; 0: not known) is
 * impossible, and told as no fact.
 */
export function attendanceOf({ attendance, quorum }: Meeting, most: number): AttendanceReading {
  const isImpossible = (areas: number | null): boolean => areas !== null && most > 0 && areas > most;
  const { men, women, areas: typed } = attendance;
  const impossible = isImpossible(typed);
  const areas = impossible ? null : typed;
  return {
    ...{ men, women, areas, people: peoplePresent(attendance), most },
    impossible: impossible ? typed : null,
    quorum: quorumOf({ attendance: { men, women, areas }, quorum }, isImpossible(quorum.areas)),
  };
}

/**
 * The rule of the hall and whether it was met; null where none was set. Not counted is not "not met": on
 * paper it cannot be said, unless another part of the rule is missed by those who were counted.
 */
function quorumOf(
  { attendance, quorum }: Pick<Meeting, 'attendance' | 'quorum'>,
  impossible: boolean,
): QuorumReading | null {
  const reading = readQuorum(attendance, quorum);
  if (reading === null) return null;
  const short = [reading.people, reading.areas].filter((part) => part?.reached === false);
  const unknown = short.length > 0 && short.every((part) => part?.present === null);
  return { ...quorum, impossible, met: impossible || unknown ? null : reading.reached };
}
