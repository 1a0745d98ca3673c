import type { Problem, ProblemCode } from '$lib/domain';
import { problem } from '../problem';

/** A file that is not read, with the reason. Thrown by readers, caught where the file is opened. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The refusal of a file. */
export function refusal(
  code: ProblemCode,
  file: string,
  params: Readonly<Record<string, string | number>> = {},
): Refusal {
  return new Refusal(problem(code, 'error', { file }, params));
}
