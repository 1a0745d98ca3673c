import type { GivenFile } from '$lib/domain';
import { nothing } from './content';
import { problem } from '../problem';
import type { Format } from './format';
import { endingOf, hasBytes, hasLetters, headText } from './look';
import { compoundStreams } from './workbook/compound-streams';
import { zipEntries } from './zip/zip-entries';

/** Kinds of file that are dropped by mistake; each has its own sentence. */
type Foreign =
  'image' | 'pdf' | 'document' | 'slides' | 'archive' | 'database' | 'drawing' | 'page' | 'other';

/** Bytes that some files begin with. */
const SIGNS: readonly (readonly [Foreign, string | readonly number[], number?])[] = [
  ['pdf', '%PDF'],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', 'GIF8'],
  ['image', 'WEBP', 8],
  ['image', 'ftyphei', 4],
  ['image', 'ftypmif1', 4],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['document', '{\\rtf'],
  ['archive', 'Rar!'],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['database', 'SQLite format 3'],
  ['database', 'Standard Jet DB', 4],
  ['database', 'Standard ACE DB', 4],
  ['drawing', 'AC10'],
  ['other', 'ftyp', 4],
  ['other', 'MZ'],
  ['other', 'ID3'],
  ['other', 'RIFF'],
];

/** Files that are no table and no map. Reading one says what to do instead. */
export const foreign: Format = {
  id: 'foreign',
  fits: (file) => foreignKind(file) !== null,
  read: (file) => {
    const kind = foreignKind(file) ?? 'other';
    return Promise.resolve(nothing(problem('file-foreign', 'error', { file: file.name }, { kind })));
  },
};

function foreignKind({ name, bytes }: GivenFile): Foreign | null {
  const streams = compoundStreams(bytes);
  if (streams?.has('WordDocument') === true) return 'document';
  if (streams?.has('PowerPoint Document') === true) return 'slides';
  const names = zipEntries(bytes, 2000)?.map((entry) => entry.name) ?? [];
  if (names.some((part) => part.startsWith('word/'))) return 'document';
  if (names.some((part) => part.startsWith('ppt/'))) return 'slides';
  const text = headText(bytes);
  if (/^\s*<(?:!doctype html|html)/i.test(text)) return isSheetPage(bytes) ? null : 'page';
  if (/^\s*<svg/i.test(text)) return 'image';
  if (text === '' || /^(?:%PDF|\{\\rtf|AC10)/.test(text)) return signed(bytes);
  return endingOf(name) === 'dxf' ? 'drawing' : null;
}

function signed(bytes: Uint8Array): Foreign | null {
  const found = SIGNS.find(([, sign, at = 0]) =>
    typeof sign === 'string' ? hasLetters(bytes, sign, at) : hasBytes(bytes, sign, at),
  );
  return found?.[0] ?? null;
}

/** Government systems save web pages with a table as .xls. */
function isSheetPage(bytes: Uint8Array): boolean {
  return /<table/i.test(new TextDecoder('windows-1252').decode(bytes.subarray(0, 200_000)));
}
