import type { GivenContent } from '$lib/domain';
import { decodeText } from '../../text/decode-text';
import type { Format } from '../format';
import { headText } from '../look';
import { refusal } from '../refusal';
import { readMapValue } from './read-map-value';

/** GeoJSON and TopoJSON; other JSON is refused with what to do. */
export const mapJson: Format = {
  id: 'map-json',
  fits: ({ bytes }) => /^\s*(?:\{\s*["}]|\[\s*[[{])/.test(headText(bytes)),
  async read(file, reading): Promise<GivenContent> {
    const text = decodeText(file.bytes).text.replace(/^\ufeff/, '');
    reading.progress(0.2);
    await reading.pause();
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw refusal('file-damaged', file.name, { kind: 'map-json' });
    }
    reading.progress(0.6);
    await reading.pause();
    return readMapValue(file.name, '', value, reading);
  },
};
