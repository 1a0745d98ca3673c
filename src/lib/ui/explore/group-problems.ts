import type { Problem } from '$lib/domain';

/** Problems of one code in one file, together. */
export interface ProblemGroup {
  readonly id: string;
  readonly members: readonly Problem[];
}

/** Groups in the order of their first problem. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const id = `${problem.severity} ${problem.code} ${problem.where.file}`;
    const members = groups.get(id);
    if (members === undefined) groups.set(id, [problem]);
    else members.push(problem);
  }
  return [...groups].map(([id, members]) => ({ id, members }));
}
