import { hasBytes } from '../look';

const SIGN = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector number that ends a chain, and the most sectors followed (a directory has few). */
const LAST_SECTOR = 0xfffffffa;
const MOST_SECTORS = 1000;

/**
 * Names of the streams of an old office file ([MS-CFB] 2.2, 2.3 and 2.6): "Workbook" in .xls,
 * "WordDocument" in .doc, "EncryptedPackage" in anything with a password. Null where the bytes are no
 * such file. Never throws.
 */
export function compoundStreams(bytes: Uint8Array): ReadonlySet<string> | null {
  if (bytes.length < 512 || !hasBytes(bytes, SIGN)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = view.getUint16(30, true) === 12 ? 4096 : 512;
  const names = new Set<string>();
  let sector = view.getUint32(48, true);
  for (let i = 0; i < MOST_SECTORS && sector < LAST_SECTOR; i += 1) {
    const start = (sector + 1) * sectorBytes;
    if (start + sectorBytes > bytes.length) break;
    for (let at = start; at < start + sectorBytes; at += 128) names.add(entryName(view, at));
    sector = nextSector(view, sector, sectorBytes);
  }
  names.delete('');
  return names;
}

function entryName(view: DataView, at: number): string {
  const letters = Math.min(32, view.getUint16(at + 64, true) / 2) - 1;
  let name = '';
  for (let i = 0; i < letters; i += 1) name += String.fromCharCode(view.getUint16(at + 2 * i, true));
  return name;
}

/** The sector after this one, from the allocation tables that the header lists. */
function nextSector(view: DataView, sector: number, sectorBytes: number): number {
  const each = sectorBytes / 4;
  const table = Math.floor(sector / each);
  if (table >= 109) return LAST_SECTOR;
  const at = (view.getUint32(76 + 4 * table, true) + 1) * sectorBytes + 4 * (sector % each);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : LAST_SECTOR;
}
