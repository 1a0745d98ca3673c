import type { GivenContent, GivenFile } from '$lib/domain';
import { joined } from '../content';
import type { Format } from '../format';
import { endingOf, hasBytes } from '../look';
import { refusal } from '../refusal';
import { unzip } from '../zip/unzip';
import { zipEntries } from '../zip/zip-entries';
import { partsByStem, type ShapeParts } from './shape-parts';

/** A shapefile: zipped with its companions, one or more layers; or its .shp alone. */
export const shapefile: Format = {
  id: 'shapefile',
  fits: (file) =>
    isShp(file) ||
    isCompanion(file) ||
    (zipEntries(file.bytes, 2000)?.some(({ name }) => /\.shp$/i.test(name)) ?? false),
  async read(file, reading): Promise<GivenContent> {
    if (isCompanion(file)) throw refusal('shape-parts-missing', file.name);
    const { readShape } = await import('./read-shape');
    if (isShp(file)) return readShape(file.name, '', { shp: file.bytes }, reading);
    const files = await unzip(file, (name) => /\.(?:shp|dbf|prj|cpg)$/i.test(name), reading);
    const layers = [...partsByStem(files)].filter(
      (entry): entry is [string, ShapeParts] => entry[1].shp !== undefined,
    );
    const contents: GivenContent[] = [];
    for (const [stem, parts] of layers) {
      const layer = layers.length === 1 ? '' : stem.replace(/^.*\//, '');
      contents.push(await readShape(file.name, layer, parts, reading));
    }
    return joined(contents);
  },
};

function isShp({ bytes }: GivenFile): boolean {
  return (
    bytes.length >= 100 &&
    hasBytes(bytes, [0x00, 0x00, 0x27, 0x0a]) &&
    hasBytes(bytes, [0xe8, 0x03, 0, 0], 28)
  );
}

/** A part of a shapefile that says nothing alone. The index (.shx) begins as the .shp does. */
function isCompanion(file: GivenFile): boolean {
  return /^(?:shx|dbf|prj|cpg|qpj|sbn|sbx|qix|qmd)$/.test(endingOf(file.name));
}
