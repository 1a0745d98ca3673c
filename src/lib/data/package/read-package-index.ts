import type { Problem, Result } from '$lib/domain';
import { isSafePackageId } from '../descriptor/safe-path';
import { problem } from '../problem';
import { decodeText } from '../text/decode-text';
import { isRecord, parseJson } from '../text/parse-json';

/** The packages that a site lists, and the one it opens. */
export interface PackageIndex {
  readonly bawaan: string;
  readonly paket: string[];
}

const FILE = 'index.json';

/**
 * Reads data/index.json. Names that are no plain folder under data/ are listed and left out; where the
 * default is not usable, the first package listed takes its place.
 */
export function readPackageIndex(bytes: Uint8Array): Result<PackageIndex> {
  const parsed = parseJson(decodeText(bytes).text);
  if (!isRecord(parsed))
    return { ok: false, problems: [problem('descriptor-unreadable', 'error', { file: FILE })] };
  const problems: Problem[] = [];
  const usable = (value: unknown, column: string): value is string => {
    if (typeof value === 'string' && isSafePackageId(value)) return true;
    const shown = typeof value === 'string' ? { value } : {};
    problems.push(problem('descriptor-entry-ignored', 'warning', { file: FILE, column, ...shown }));
    return false;
  };
  const list: readonly unknown[] = Array.isArray(parsed.paket) ? parsed.paket : [];
  const paket = list.filter((value) => usable(value, 'paket'));
  const bawaan = usable(parsed.bawaan, 'bawaan') ? parsed.bawaan : paket[0];
  if (bawaan === undefined)
    return { ok: false, problems: [...problems, problem('descriptor-invalid', 'error', { file: FILE })] };
  return { ok: true, value: { bawaan, paket: [...paket] }, problems };
}
