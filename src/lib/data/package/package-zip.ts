import { zipSync, type Zippable } from 'fflate';
import type { AmendmentLog, MeetingBook } from '$lib/domain';
import { amendmentsText } from '../amendments/amendments-json';
import { EMPTY_BOOK, isEmptyBook } from '../meetings/meeting-book';
import { isRecord, parseJson } from '../text/parse-json';

const DESCRIPTOR = 'datapackage.json';
const AMENDMENTS = 'perubahan.json';

/**
 * The files of a package with its amendments, those undone too, and its meetings among them, as the descriptor
 * names them. Where there are none they are left out. The source files stay as they are: amendments lie beside
 * them.
 */
export function withAmendments(
  files: ReadonlyMap<string, Uint8Array>,
  log: AmendmentLog,
  book: MeetingBook = EMPTY_BOOK,
): ReadonlyMap<string, Uint8Array> {
  const all = new Map(files);
  all.delete(AMENDMENTS);
  const descriptor = parseJson(new TextDecoder().decode(files.get(DESCRIPTOR) ?? new Uint8Array()));
  if (!isRecord(descriptor)) return all;
  const listed: unknown[] = Array.isArray(descriptor.resources) ? descriptor.resources : [];
  const others = listed.filter((entry) => !isRecord(entry) || entry.name !== 'perubahan');
  const own = { name: 'perubahan', path: AMENDMENTS, encoding: 'utf-8' };
  const nothing = log.entries.length === 0 && isEmptyBook(book);
  const resources = nothing ? others : [...others, own];
  const encoder = new TextEncoder();
  all.set(DESCRIPTOR, encoder.encode(`${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`));
  if (!nothing) all.set(AMENDMENTS, encoder.encode(amendmentsText(log, book)));
  return all;
}

/** A zip of a package: unpacked into `data/` it makes a folder of that name, which hosts as it is. */
export function zipPackage(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  changed: Date,
): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[`${folder}/${path}`] = [bytes, { mtime: changed }];
  return zipSync(entries, { level: 6 });
}
