import type { Reading } from '../format';
import { megabytes } from '../limits';
import { refusal } from '../refusal';
import { zipEntries, type ZipEntry } from './zip-entries';

/** Bytes given to the unpacker at once. */
const STEP = 65_536;

/**
 * Files of an archive that `wanted` names, by their name, unpacked piece by piece: it stops at the
 * limits whatever sizes the archive claims. Refuses an archive with a password, too many files, or too
 * much in it. Of two files with one name the first counts.
 */
export async function unzip(
  file: { readonly name: string; readonly bytes: Uint8Array },
  wanted: (name: string) => boolean,
  reading: Reading,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { limits } = reading;
  const all = zipEntries(file.bytes, limits.entries);
  if (all === null) throw refusal('file-damaged', file.name, { kind: 'zip' });
  if (all.length > limits.entries)
    throw refusal('archive-too-much', file.name, { why: 'entries', most: limits.entries });
  const entries = all.filter(({ name }) => wanted(name));
  if (entries.some(({ encrypted }) => encrypted)) throw refusal('file-locked', file.name, { kind: 'zip' });
  const allowed = mostBytes(file.bytes.length, reading);
  const tooMuch = () => refusal('archive-too-much', file.name, { why: 'size', most: megabytes(allowed) });
  if (entries.reduce((sum, { bytes }) => sum + bytes, 0) > allowed) throw tooMuch();

  const { Inflate } = await import('fflate');
  const found = new Map<string, Uint8Array>();
  let total = 0;
  for (const [i, entry] of entries.entries()) {
    await reading.pause();
    if (found.has(entry.name)) continue;
    const packed = packedBytes(file, entry);
    const pieces: Uint8Array[] = [];
    const take = (piece: Uint8Array): void => {
      total += piece.length;
      if (total > allowed) throw tooMuch();
      pieces.push(piece);
    };
    if (entry.method === 0) take(packed);
    else if (entry.method === 8) await inflate(new Inflate(take), packed, reading);
    else throw refusal('file-damaged', file.name, { kind: 'zip' });
    found.set(entry.name, together(pieces));
    reading.progress((i + 1) / entries.length);
  }
  return found;
}

/** Bytes that may come out of an archive of `packed` bytes. */
function mostBytes(packed: number, { limits }: Reading): number {
  return Math.min(limits.unzippedBytes, Math.max(limits.ratioFrom, packed * limits.ratio));
}

interface Inflater {
  push(chunk: Uint8Array, final?: boolean): void;
}

async function inflate(inflater: Inflater, packed: Uint8Array, reading: Reading): Promise<void> {
  for (let at = 0; at < packed.length; at += STEP) {
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    if (at % (16 * STEP) === 0) await reading.pause();
  }
}

function packedBytes(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  entry: ZipEntry,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length) throw refusal('file-damaged', name, { kind: 'zip' });
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packedBytes > bytes.length) throw refusal('file-damaged', name, { kind: 'zip' });
  return bytes.subarray(start, start + entry.packedBytes);
}

function together(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
