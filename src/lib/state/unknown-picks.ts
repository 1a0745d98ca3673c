import { type Dataset, type Problem, type View } from '$lib/domain';

/**
 * What an address picks that is not there: a group without such a row, an area of another level than the
 * drawn one. Asked once everything is read, for groups come last.
 */
export function unknownPicks(dataset: Dataset, { question, stance }: View): Problem[] {
  const problems: Problem[] = [];
  const { selection, group } = stance;
  const drawn = dataset.levels.find(({ level }) => level === question.level);
  if (selection !== null && drawn?.indexOf.has(selection) !== true) problems.push(ignored('w', selection));
  if (group !== null && !dataset.groups.some(({ id }) => id === group)) {
    problems.push(ignored('g', String(group)));
  }
  return problems;
}

function ignored(key: string, value: string): Problem {
  return {
    code: 'view-value-ignored',
    severity: 'note',
    where: { file: '', value },
    params: { key, value },
  };
}
