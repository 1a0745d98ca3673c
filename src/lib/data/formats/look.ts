import { decodeText } from '../text/decode-text';

/** Bytes at the start of a file that tell its kind. */
const HEAD = 8192;

/** Whether the bytes hold `sign` at `at`. */
export function hasBytes(bytes: Uint8Array, sign: readonly number[], at = 0): boolean {
  return sign.every((byte, i) => bytes[at + i] === byte);
}

/** Whether the bytes hold these Latin letters at `at`. */
export function hasLetters(bytes: Uint8Array, letters: string, at = 0): boolean {
  return hasBytes(
    bytes,
    Array.from(letters, (letter) => letter.charCodeAt(0)),
    at,
  );
}

/** The first characters of a text file; '' where the bytes are no text: a NUL, or many control characters. */
export function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD);
  // A letter of several bytes may be cut in two at the end.
  const whole = bytes.length > HEAD ? head.subarray(0, lastLetter(head)) : head;
  const text = decodeText(whole).text.replace(/^\ufeff/, '');
  const controls = text.replace(/[\t\n\r\f]/g, '').match(/\p{Cc}/gu)?.length ?? 0;
  return text.includes('\0') || controls * 50 > text.length ? '' : text;
}

/** The name's ending without the point, in lower case; '' without one. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Where the last letter of UTF-8 begins, or the length where the bytes are no UTF-8. */
function lastLetter(bytes: Uint8Array): number {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return bytes.length - (bytes.length % 2);
  let at = bytes.length - 1;
  while (at > 0 && bytes.length - at < 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return ((bytes[at] ?? 0) & 0x80) === 0 ? bytes.length : at;
}
