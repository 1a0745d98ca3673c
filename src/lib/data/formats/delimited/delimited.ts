import type { GivenContent } from '$lib/domain';
import { tablesContent } from '../content';
import { problem } from '../../problem';
import { decodeText } from '../../text/decode-text';
import type { Format } from '../format';
import { headText } from '../look';
import { refusal } from '../refusal';
import { readRows } from './read-rows';

/** Text with separators (CSV, TSV, what is pasted from a spreadsheet): the last resort for any text. */
export const delimited: Format = {
  id: 'delimited',
  fits: ({ bytes }) => {
    const text = headText(bytes);
    return text.trim() !== '' && !/^\s*<(?:\?xml|!doctype|html|svg|kml)/i.test(text);
  },
  async read(file, reading): Promise<GivenContent> {
    const { text, guessed } = decodeText(file.bytes);
    const { rows, problems } = await readRows(file.name, text, reading);
    if (rows.length === 0) throw refusal('file-blank', file.name);
    const encoding = guessed ? [problem('not-utf8', 'note', { file: file.name })] : [];
    return tablesContent([{ file: file.name, sheet: '', rows }], [...encoding, ...problems]);
  },
};
