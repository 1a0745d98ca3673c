import type { Problem, ProblemCode, Severity, Where } from '$lib/domain';
import { maskPersonal } from './privacy/mask-personal';

/** Longest cell text that a problem repeats, characters. */
const LONGEST = 60;

/**
 * A problem whose texts carry no identity number: every string in it is masked (see maskPersonal) and
 * cut to 60 characters. All problems of this layer are made here.
 */
export function problem(
  code: ProblemCode,
  severity: Severity,
  where: Where,
  params: Readonly<Record<string, string | number>> = {},
): Problem {
  return {
    code,
    severity,
    where: {
      file: where.file,
      ...(where.row !== undefined && { row: where.row }),
      ...(where.column !== undefined && { column: shown(where.column) }),
      ...(where.value !== undefined && { value: shown(where.value) }),
      ...(where.key !== undefined && { key: shown(where.key) }),
    },
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? shown(value) : value]),
    ),
  };
}

function shown(text: string): string {
  const masked = maskPersonal(text);
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked;
}
