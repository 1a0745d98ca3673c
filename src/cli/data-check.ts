import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { loadFormats, loadStories, readPackage, type PackageSource, type StoryReading } from '$lib/data';
import type { Dataset, Problem } from '$lib/domain';
import { loadProblemSentences, type ProblemSentences } from '$lib/i18n';
import { viewProblems } from '$lib/scene';

const USAGE = `Pemakaian: npm run data:check -- <folder atau .zip kumpulan data>

Memeriksa kumpulan data seperti halaman Data: yang terbaca, dan tiap masalah dengan berkas dan barisnya.
Hasil: 0 tanpa masalah (catatan boleh), 1 ada yang perlu diperiksa, 2 perintahnya keliru.`;
const MARKS = { error: 'SALAH', warning: 'PERIKSA', note: 'catatan' } as const;

/** A package to be checked, and what was wrong with the file that holds it. */
interface Given {
  /** Null where there is no package. */
  readonly source: PackageSource | null;
  readonly problems: readonly Problem[];
}

/**
 * Checks a data package in a folder or a zip and prints what was read and every problem, in the same
 * sentences as the page. Returns 0 when nothing but notes was found, 1 with errors or warnings, 2 without
 * anything to check.
 */
export async function main(args: string[]): Promise<number> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0 || path.startsWith('-')) {
    console.error(USAGE);
    return 2;
  }
  const given = (await isFile(path)) ? await zipSource(path) : { source: folderSource(path), problems: [] };
  const result = given.source === null ? null : await readPackage(given.source);
  const read =
    given.source === null || result?.ok !== true ? null : await storyIn(given.source, result.value);
  const problems = [...given.problems, ...(result?.problems ?? []), ...(read?.problems ?? [])];
  const sentences = await loadProblemSentences('id');
  for (const problem of problems) console.log(lineOf(problem, sentences));
  if (result?.ok === true) console.log(summary(result.value, read?.story.slides.length ?? 0));
  if (result === null) console.log('Di dalamnya tidak ada kumpulan data (datapackage.json).');
  const serious = problems.filter(({ severity }) => severity !== 'note').length;
  console.log(`${serious} perlu diperiksa, ${problems.length - serious} catatan.`);
  return result?.ok === true && serious === 0 ? 0 : 1;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** The story of a package, with what in its Views does not fit the data. */
async function storyIn(source: PackageSource, dataset: Dataset): Promise<StoryReading> {
  const { loadStory } = await loadStories();
  const read = await loadStory(source, dataset);
  const { path = '' } = dataset.info.resources.find(({ name }) => name === 'cerita') ?? {};
  const views = viewProblems(dataset, read.story, path, read.numbers);
  return { ...read, problems: [...read.problems, ...views] };
}

/** A package in a zip, opened with the reader and the limits of the page. */
async function zipSource(path: string): Promise<Given> {
  const { openFiles } = await loadFormats();
  const name = basename(path);
  const opened = await openFiles([{ name, bytes: await readFile(path) }]);
  const files = opened.find(({ content }) => content.package !== null)?.content.package ?? null;
  const problems = opened.flatMap(({ content }) => content.problems);
  if (files === null) return { source: null, problems };
  const read: PackageSource['read'] = (inside) => Promise.resolve(files.get(inside) ?? null);
  return { source: { id: idOf(name.replace(/\.zip$/i, '')), read }, problems };
}

/** A package in a folder of this computer. */
function folderSource(folder: string): PackageSource {
  const root = resolve(folder);
  return {
    id: idOf(basename(root)),
    read: (path) =>
      readFile(join(root, path)).catch((error: unknown) => {
        const code = error instanceof Error && 'code' in error ? error.code : '';
        if (code === 'ENOENT' || code === 'ENOTDIR') return null;
        throw error;
      }),
  };
}

/** A name as a package's id, in plain letters. */
function idOf(name: string): string {
  return name.replace(/[^\w-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '') || 'data';
}

function lineOf(problem: Problem, sentences: ProblemSentences): string {
  const { what, remedy } = sentences[problem.code](problem);
  const { file, row } = problem.where;
  return `${MARKS[problem.severity]}  ${file}${row === undefined ? '' : `:${row}`}  ${what}\n         ${remedy}`;
}

function summary({ ladder, levels, info, groups, context }: Dataset, slides: number): string {
  const areas = ladder.map(({ id }, i) => `${levels[i]?.count ?? 0} ${id}`).join(', ');
  const rows = info.resources.find(({ name }) => name === 'kemiskinan')?.rows ?? 0;
  return `Terbaca: ${areas}; ${rows} baris angka; ${groups.length} kelompok; ${context.length} penunjuk arah${slides === 0 ? '' : `; ${slides} slide`}.`;
}
