/** Text of a file and whether its encoding had to be guessed. */
export interface DecodedText {
  readonly text: string;
  /** True where the bytes are not UTF-8 or UTF-16 and were read as Windows-1252. */
  readonly guessed: boolean;
}

/**
 * Text of a file: by its byte order mark, else UTF-16 without one where two Latin letters begin it, else
 * UTF-8, else Windows-1252 (what old office programs save), which never fails. The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const zeros = [0, 1, 2, 3].map((at) => (bytes[at] === 0 ? '0' : '1')).join('');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || zeros === '1010') return as('utf-16le', bytes);
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || zeros === '0101') return as('utf-16be', bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

function as(encoding: string, bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), guessed: false };
}
