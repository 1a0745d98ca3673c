import type { GivenContent, GivenFile } from '$lib/domain';
import { decodeText } from '../../text/decode-text';
import type { Format, Reading } from '../format';
import { endingOf, headText } from '../look';
import { refusal } from '../refusal';
import { unzip } from '../zip/unzip';
import { zipEntries } from '../zip/zip-entries';
import { compoundStreams } from './compound-streams';
import { uncalculated } from './uncalculated';

/** Parts of a workbook that hold no cells: pictures, macros, printer settings, charts. */
const NO_CELLS =
  /\/(?:media|drawings|charts|printerSettings|embeddings|activeX|ctrlProps|customXml)\/|vbaProject/;

/** Excel (.xlsx, .xlsm, .xlsb, .xls, its XML, and web pages named .xls) and OpenDocument (.ods). */
export const workbook: Format = {
  id: 'workbook',
  fits: (file) => kindOf(file) !== null,
  async read(file, reading): Promise<GivenContent> {
    const { readWorkbook } = await import('./read-workbook');
    const kind = kindOf(file);
    if (kind === 'locked') throw refusal('file-locked', file.name, { kind: 'workbook' });
    if (kind === 'zip') {
      const { bytes, unread } = await checkedZip(file, reading);
      return readWorkbook(file.name, bytes, unread, reading);
    }
    return readWorkbook(file.name, kind === 'text' ? decodeText(file.bytes).text : file.bytes, 0, reading);
  },
};

function kindOf({ name, bytes }: GivenFile): 'zip' | 'compound' | 'locked' | 'text' | null {
  const parts = zipEntries(bytes, 2000)?.map((entry) => entry.name);
  if (parts?.some((part) => /^xl\/workbook\.(?:xml|bin)$/.test(part)) === true) return 'zip';
  if (parts?.includes('content.xml') === true) return 'zip';
  const streams = compoundStreams(bytes);
  if (streams?.has('EncryptedPackage') === true) return 'locked';
  if (streams?.has('Workbook') === true || streams?.has('Book') === true) return 'compound';
  const text = headText(bytes);
  if (/^\s*<\?xml/.test(text) && text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'text';
  return /^\s*<(?:!doctype html|html|table|meta|head|style)/i.test(text) &&
    /^(?:xls|html?)$/.test(endingOf(name))
    ? 'text'
    : null;
}

/**
 * The parts of a packed workbook that hold cells, unpacked within the limits and put together again
 * unpacked, so that the library meets nothing that was not checked; and its formulas without a value.
 */
async function checkedZip(
  file: GivenFile,
  reading: Reading,
): Promise<{ readonly bytes: Uint8Array; readonly unread: number }> {
  const parts = await unzip(file, (name) => !NO_CELLS.test(name), {
    ...reading,
    progress: (share) => {
      reading.progress(share * 0.3);
    },
  });
  const { zipSync } = await import('fflate');
  let unread = 0;
  for (const [name, bytes] of parts)
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) unread += uncalculated(bytes);
  return { bytes: zipSync(Object.fromEntries(parts), { level: 0 }), unread };
}
