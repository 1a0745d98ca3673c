import type { GivenContent, GivenFile } from '$lib/domain';
import { decodeText } from '../../text/decode-text';
import { joined } from '../content';
import type { Format } from '../format';
import { headText } from '../look';
import { refusal } from '../refusal';
import { unzip } from '../zip/unzip';
import { zipEntries } from '../zip/zip-entries';

/** Google Earth's map (.kml), and the same packed (.kmz). */
export const kml: Format = {
  id: 'kml',
  fits: (file) => isKml(file) || isKmz(file),
  async read(file, reading): Promise<GivenContent> {
    const { readKml } = await import('./read-kml');
    if (isKml(file)) return readKml(file.name, '', decodeText(file.bytes).text, reading);
    const parts = await unzip(file, (name) => /\.kml$/i.test(name), reading);
    if (parts.size === 0) throw refusal('map-without-features', file.name);
    const contents: GivenContent[] = [];
    for (const [name, bytes] of parts) {
      const layer = parts.size === 1 ? '' : name.replace(/\.kml$/i, '');
      contents.push(await readKml(file.name, layer, decodeText(bytes).text, reading));
    }
    return joined(contents);
  },
};

function isKml({ bytes }: GivenFile): boolean {
  const text = headText(bytes);
  return /^\s*</.test(text) && /<(?:\w+:)?kml[\s>]/i.test(text);
}

function isKmz({ name, bytes }: GivenFile): boolean {
  const names = zipEntries(bytes, 2000)?.map((entry) => entry.name) ?? [];
  if (names.some((part) => /datapackage\.json$|\.shp$/i.test(part))) return false;
  return (
    names.some((part) => /^doc\.kml$/i.test(part)) ||
    (/\.kmz$/i.test(name) && names.some((part) => /\.kml$/i.test(part)))
  );
}
