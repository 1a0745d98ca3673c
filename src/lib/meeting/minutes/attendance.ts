import type { Meeting } from '$lib/domain';
import { readQuorum } from '../rembug/quorum';
import type { QuorumReading } from './minutes';

/**
 * The rule of the hall and whether it was met; null where none was set. Not counted is not "not met": on
 * paper it cannot be said, unless another part of the rule is missed by those who were counted.
 */
export function quorumOf({ attendance, quorum }: Meeting): QuorumReading | null {
  const reading = readQuorum(attendance, quorum);
  if (reading === null) return null;
  const short = [reading.people, reading.areas].filter((part) => part?.reached === false);
  const unknown = short.length > 0 && short.every((part) => part?.present === null);
  return { ...quorum, met: unknown ? null : reading.reached };
}
