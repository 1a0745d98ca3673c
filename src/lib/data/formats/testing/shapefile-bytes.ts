/** A ring or a point's one position, in whatever coordinates. */
export type Positions = readonly (readonly [number, number])[];

const HEADER = 100;

/** Bytes of a .shp file of polygons (type 5, one ring each); null is an empty shape. For tests. */
export function shpBytes(rings: readonly (Positions | null)[]): Uint8Array {
  const records = rings.map((ring) => (ring === null ? nullRecord() : polygonRecord(ring)));
  const length = HEADER + records.reduce((sum, { byteLength }) => sum + 8 + byteLength, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  let at = HEADER;
  for (const [i, record] of records.entries()) {
    view.setInt32(at, i + 1);
    view.setInt32(at + 4, record.byteLength / 2);
    bytes.set(new Uint8Array(record), at + 8);
    at += 8 + record.byteLength;
  }
  return bytes;
}

function nullRecord(): ArrayBuffer {
  return new ArrayBuffer(4);
}

function polygonRecord(ring: Positions): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(48 + 16 * ring.length));
  view.setInt32(0, 5, true);
  view.setInt32(36, 1, true);
  view.setInt32(40, ring.length, true);
  for (const [i, [x, y]] of ring.entries()) {
    view.setFloat64(48 + 16 * i, x, true);
    view.setFloat64(56 + 16 * i, y, true);
  }
  return view.buffer;
}

/** A column of a dBase table: its name, type (C, N, D, L) and width. */
export type DbfField = readonly [name: string, type: string, width: number];

/** Bytes of a .dbf file whose cells hold these texts in Latin letters or bytes. For tests. */
export function dbfBytes(
  fields: readonly DbfField[],
  rows: readonly (readonly (string | Uint8Array)[])[],
): Uint8Array {
  const rowBytes = 1 + fields.reduce((sum, [, , width]) => sum + width, 0);
  const headerBytes = 32 + 32 * fields.length + 1;
  const bytes = new Uint8Array(headerBytes + rows.length * rowBytes).fill(0x20, headerBytes);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, rowBytes, true);
  for (const [i, [name, type, width]] of fields.entries()) {
    bytes.set(latin(name), 32 + 32 * i);
    bytes.set(latin(type), 32 + 32 * i + 11);
    bytes[32 + 32 * i + 16] = width;
  }
  bytes[headerBytes - 1] = 0x0d;
  for (const [r, row] of rows.entries()) {
    let at = headerBytes + r * rowBytes + 1;
    for (const [i, [, , width]] of fields.entries()) {
      const cell = row[i] ?? '';
      bytes.set((typeof cell === 'string' ? latin(cell) : cell).subarray(0, width), at);
      at += width;
    }
  }
  return bytes;
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
