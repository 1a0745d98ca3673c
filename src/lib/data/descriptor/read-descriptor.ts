import type { Indicator, Level, PackageInfo, Problem, Result, Text } from '$lib/domain';
import { isPersonalHeader } from '../privacy/person-headers';
import { remarkNames } from '../figures/row-remark';
import { problem } from '../problem';
import type { PackageSource } from '../source';
import { decodeText } from '../text/decode-text';
import { isRecord, parseJson } from '../text/parse-json';
import { DESCRIPTOR, Entry } from './entry';
import { readIndicators } from './read-indicators';
import { readInfo } from './read-info';
import { readLadder } from './read-ladder';
import { readResources, type ResourceSpec } from './read-resources';
import { isSafePackageId } from './safe-path';

/** What the descriptor of a package says. */
export interface Descriptor {
  readonly info: Omit<PackageInfo, 'resources'>;
  readonly resources: readonly ResourceSpec[];
  /** Null where it must be told from the files. */
  readonly ladder: readonly Level[] | null;
  readonly indicators: readonly Indicator[] | null;
  /** The columns of the table of figures that hold remarks for everybody, by language. */
  readonly remarks: Text | null;
  /** Kinds of group as declared; read with the groups, which come later. */
  readonly kindEntries: readonly Entry[] | null;
}

/**
 * Reads datapackage.json. Fails where it is missing, no JSON, or has no list of resources; anything
 * else that is wrong in it is listed and a default taken.
 */
export async function readDescriptor(source: PackageSource): Promise<Result<Descriptor>> {
  const fail = (code: Problem['code'], cause = ''): Result<Descriptor> => ({
    ok: false,
    problems: [problem(code, 'error', { file: DESCRIPTOR }, { package: source.id, cause })],
  });
  if (!isSafePackageId(source.id)) return fail('package-not-found');
  let bytes: Uint8Array | null;
  try {
    bytes = await source.read(DESCRIPTOR);
  } catch {
    return fail('descriptor-unreadable', 'transport');
  }
  if (bytes === null) return fail('package-not-found');
  const parsed = parseJson(decodeText(bytes).text);
  if (parsed === undefined) return fail('descriptor-unreadable', 'json');
  if (!isRecord(parsed) || !Array.isArray(parsed.resources)) return fail('descriptor-invalid');
  const problems: Problem[] = [];
  return { ok: true, value: describe(source.id, new Entry(parsed, '', problems)), problems };
}

function describe(id: string, root: Entry): Descriptor {
  const own = root.entry('petaRembug');
  const resources = readResources(root.entries('resources') ?? [], own);
  const figures = resources.find(({ name }) => name === 'kemiskinan');
  return {
    info: readInfo(id, root, own),
    resources,
    ladder: readLadder(own.entries('tingkat')),
    indicators: readIndicators(own.entries('indikator'), figures?.nature ?? null),
    remarks: readRemarkColumns(own),
    kindEntries: own.entries('jenis'),
  };
}

/** Columns of personal data are never read, whatever the package declares. */
function readRemarkColumns(own: Entry): Text | null {
  const declared = own.text('kolom_catatan');
  if (!remarkNames(declared).some((name) => name === '' || isPersonalHeader(name))) return declared;
  own.ignore('kolom_catatan');
  return null;
}
