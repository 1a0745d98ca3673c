import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readPackage, type PackageSource } from '$lib/data';
import type { Dataset, Problem } from '$lib/domain';
import { loadProblemSentences, type ProblemSentences } from '$lib/i18n';

const USAGE = 'Pemakaian: npm run data:check -- <folder kumpulan data>';
const MARKS = { error: 'SALAH', warning: 'PERIKSA', note: 'catatan' } as const;

/**
 * Checks a data package in a folder and prints what was read and every problem, in the same sentences
 * as the page. Returns 0 when nothing but notes was found, 1 with errors or warnings, 2 without a
 * folder.
 */
export async function main(args: string[]): Promise<number> {
  const [folder, ...more] = args;
  if (folder === undefined || more.length > 0 || folder.startsWith('-')) {
    console.error(USAGE);
    return 2;
  }
  const result = await readPackage(folderSource(folder));
  const sentences = await loadProblemSentences('id');
  for (const problem of result.problems) console.log(lineOf(problem, sentences));
  if (result.ok) console.log(summary(result.value));
  const serious = result.problems.filter(({ severity }) => severity !== 'note').length;
  console.log(`${serious} perlu diperiksa, ${result.problems.length - serious} catatan.`);
  return result.ok && serious === 0 ? 0 : 1;
}

/** A package in a folder of this computer. Its name becomes the package's id, in plain letters. */
function folderSource(folder: string): PackageSource {
  const root = resolve(folder);
  const id =
    basename(root)
      .replace(/[^\w-]+/g, '-')
      .replace(/^[^A-Za-z0-9]+/, '') || 'data';
  return {
    id,
    read: (path) =>
      readFile(join(root, path)).catch((error: unknown) => {
        const code = error instanceof Error && 'code' in error ? error.code : '';
        if (code === 'ENOENT' || code === 'ENOTDIR') return null;
        throw error;
      }),
  };
}

function lineOf(problem: Problem, sentences: ProblemSentences): string {
  const { what, remedy } = sentences[problem.code](problem);
  const { file, row } = problem.where;
  return `${MARKS[problem.severity]}  ${file}${row === undefined ? '' : `:${row}`}  ${what}\n         ${remedy}`;
}

function summary({ ladder, levels, info, groups, context }: Dataset): string {
  const areas = ladder.map(({ id }, i) => `${levels[i]?.count ?? 0} ${id}`).join(', ');
  const rows = info.resources.find(({ name }) => name === 'kemiskinan')?.rows ?? 0;
  return `Terbaca: ${areas}; ${rows} baris angka; ${groups.length} kelompok; ${context.length} penunjuk arah.`;
}
