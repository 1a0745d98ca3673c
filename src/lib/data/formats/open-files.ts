import type { GivenContent, GivenFile } from '$lib/domain';
import { problem } from '../problem';
import { isSafePath } from '../descriptor/safe-path';
import { isRecord, parseJson } from '../text/parse-json';
import { decodeText } from '../text/decode-text';
import { nothing } from './content';
import { endingOf } from './look';
import { openFile, readingOf, readSafely, type OpenOptions } from './open-file';
import { partsByStem, type ShapeParts } from './shapefile/shape-parts';

/** What one of several files holds. */
export interface OpenedFile {
  readonly file: string;
  readonly content: GivenContent;
}

/** Parts of a shapefile; the last ones hold nothing that is read. */
const SHAPE_PART = /^(?:shp|dbf|prj|cpg|shx|qpj|sbn|sbx|qix|qmd)$/;

/**
 * What several files hold, in their order. Files that make one are taken together under its name: a
 * shapefile's parts (under the .shp), and a data package given as its loose files (under its
 * datapackage.json). As openFile, throws only when cancelled.
 */
export async function openFiles(
  files: readonly GivenFile[],
  options: OpenOptions = {},
): Promise<readonly OpenedFile[]> {
  const loose = loosePackage(files);
  if (loose !== null) return [loose];
  const shapes = new Map(
    [...partsByStem(files.filter(isShapePart).map(({ name, bytes }) => [name, bytes]))].map(
      ([stem, parts]) => [stem.toLowerCase(), parts] as const,
    ),
  );
  const opened: OpenedFile[] = [];
  for (const [i, file] of files.entries()) {
    const inner: OpenOptions = {
      ...options,
      progress: (share) => options.progress?.((i + share) / files.length),
    };
    const parts = shapes.get(file.name.replace(/\.[^.]+$/, '').toLowerCase());
    const together = isShapePart(file) && isComplete(parts) ? parts : null;
    if (together === null) opened.push({ file: file.name, content: await openFile(file, inner) });
    else if (endingOf(file.name) === 'shp')
      opened.push({ file: file.name, content: await openShape(file, together, inner) });
    options.signal?.throwIfAborted();
  }
  return opened;
}

function isShapePart({ name }: GivenFile): boolean {
  return SHAPE_PART.test(endingOf(name));
}

function isComplete(parts: Partial<ShapeParts> | undefined): parts is ShapeParts {
  return parts?.shp !== undefined;
}

function openShape(file: GivenFile, parts: ShapeParts, options: OpenOptions): Promise<GivenContent> {
  const read = async (_: GivenFile, reading: ReturnType<typeof readingOf>): Promise<GivenContent> => {
    const { readShape } = await import('./shapefile/read-shape');
    return readShape(file.name, '', parts, reading);
  };
  return readSafely({ id: 'shapefile', read }, file, readingOf(options), options.signal);
}

/** The files as a package, if one of them is its descriptor and others come with it; else null. */
function loosePackage(files: readonly GivenFile[]): OpenedFile | null {
  const descriptor = files.find(({ name }) => /(?:^|\/)datapackage\.json$/.test(name));
  if (descriptor === undefined || files.length < 2) return null;
  const value = parseJson(decodeText(descriptor.bytes).text);
  if (!isRecord(value) || !Array.isArray(value.resources)) return null;
  const top = descriptor.name.slice(0, -'datapackage.json'.length);
  const inside = files.filter(({ name }) => name.startsWith(top) && isSafePath(name.slice(top.length)));
  const others = files
    .filter((file) => !inside.includes(file))
    .map(({ name }) => problem('path-unsafe', 'warning', { file: descriptor.name, value: name }));
  const content = {
    ...nothing(...others),
    package: new Map(inside.map(({ name, bytes }) => [name.slice(top.length), bytes])),
  };
  return { file: descriptor.name, content };
}
