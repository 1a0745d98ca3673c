import type { Amendment, AmendmentStatus } from '$lib/domain';
import type { Correction } from './corrections';

/** The step that decides about a correction: it says what it was and what it becomes. */
export function makeDecision(
  { id: amendment, status }: Correction,
  to: AmendmentStatus,
  of: Pick<Amendment, 'id' | 'date' | 'meeting'>,
): Amendment {
  const step = { before: status, after: to, reason: 'lain', role: '', status: 'disepakati' } as const;
  return { ...of, ...step, target: { kind: 'status', amendment } };
}
