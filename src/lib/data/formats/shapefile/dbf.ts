import { decodeText } from '../../text/decode-text';

/** Columns of a dBase table. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly at: number;
  readonly length: number;
}

/** Whole numbers past this do not fit a number exactly. */
const EXACT = 15;

/**
 * Rows of the attribute table of a shapefile (dBase III+ level 5 and its ESRI use). A blank cell and a
 * row of stars are null, never 0; a number of more than fifteen digits stays text; dates are ISO; true
 * and false only where the table says so. Encoding by the .cpg file's text, else UTF-8, else
 * Windows-1252. A row that was deleted is null. What the file is too short for is left out.
 */
export function readDbf(
  bytes: Uint8Array,
  encoding: string,
): readonly (Readonly<Record<string, unknown>> | null)[] {
  if (bytes.length < 33) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decode = decoderOf(encoding);
  const headerBytes = view.getUint16(8, true);
  const rowBytes = view.getUint16(10, true);
  const fields = readFields(bytes, headerBytes, decode);
  if (rowBytes === 0 || fields.length === 0) return [];
  const count = Math.min(view.getUint32(4, true), Math.floor((bytes.length - headerBytes) / rowBytes));
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const row = bytes.subarray(headerBytes + i * rowBytes, headerBytes + (i + 1) * rowBytes);
    return row[0] === 0x2a ? null : readRow(row, fields, decode);
  });
}

function readFields(bytes: Uint8Array, headerBytes: number, decode: (bytes: Uint8Array) => string): Field[] {
  const fields: Field[] = [];
  let at = 1;
  for (let head = 32; head + 32 <= Math.min(headerBytes, bytes.length) && bytes[head] !== 0x0d; head += 32) {
    const nameEnd = bytes.subarray(head, head + 11).indexOf(0);
    const name = decode(bytes.subarray(head, head + (nameEnd < 0 ? 11 : nameEnd))).trim();
    const length = bytes[head + 16] ?? 0;
    fields.push({ name, type: String.fromCharCode(bytes[head + 11] ?? 0), at, length });
    at += length;
  }
  return fields;
}

function readRow(
  row: Uint8Array,
  fields: readonly Field[],
  decode: (bytes: Uint8Array) => string,
): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const { name, type, at, length } of fields) {
    if (name === '' || Object.hasOwn(properties, name)) continue;
    properties[name] = cellOf(
      type,
      decode(row.subarray(at, at + length))
        .replaceAll('\0', '')
        .trim(),
    );
  }
  return properties;
}

function cellOf(type: string, text: string): unknown {
  if (text === '' || /^\*+$/.test(text)) return null;
  if (type === 'N' || type === 'F') return figure(text);
  if (type === 'D')
    return /^(\d{4})(\d{2})(\d{2})$/.test(text)
      ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
      : null;
  if (type === 'L') return /^[YT]$/i.test(text) ? true : /^[NF]$/i.test(text) ? false : null;
  return type === 'C' ? text : null;
}

function figure(text: string): number | string {
  if (!/^[+-]?\d*\.?\d*(?:e[+-]?\d+)?$/i.test(text)) return text;
  const value = Number.parseFloat(text);
  const whole = /^[+-]?(\d+)$/.exec(text)?.[1] ?? '';
  return Number.isFinite(value) && whole.length <= EXACT ? value : text;
}

/** "UTF-8", "65001", "1252", "ANSI 1252", "ISO 8859-1", "88591", "LATIN1". */
function decoderOf(encoding: string): (bytes: Uint8Array) => string {
  const code = encoding.trim().toLowerCase();
  const page = /^(?:ansi\s*|cp|windows-)?(125\d|874)$/.exec(code)?.[1];
  const iso = /^(?:iso[ -]?)?8859[ -]?(\d{1,2})$/.exec(code)?.[1];
  const label = page === undefined ? (iso === undefined ? code : `iso-8859-${iso}`) : `windows-${page}`;
  if (label === '' || /^(?:utf-?8|65001)$/.test(label)) return (bytes) => decodeText(bytes).text;
  try {
    const decoder = new TextDecoder(label);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return (bytes) => decodeText(bytes).text;
  }
}
