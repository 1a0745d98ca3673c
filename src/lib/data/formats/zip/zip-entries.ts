/** A file in an archive, as its central directory lists it. Sizes are what it says, not what is so. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its local header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
/** Length of the record at the end without its comment, and the longest comment. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/**
 * Files listed in a zip archive (PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16), folders and the system's
 * own litter left out; at most `most` + 1 of them. Null where the bytes are no archive, or one of more
 * than 4 GB (zip64). Never throws.
 */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count && entries.length <= most; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return i === 0 ? null : entries;
    const nameLength = view.getUint16(at + 28, true);
    const entry = readEntry(view, at, bytes.subarray(at + 46, at + 46 + nameLength));
    if (!isLitter(entry.name)) entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function readEntry(view: DataView, at: number, name: Uint8Array): ZipEntry {
  return {
    name: nameText(name).replaceAll('\\', '/'),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

function nameText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Folders, and what macOS and Windows add. */
function isLitter(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}
