import type { GivenContent } from '$lib/domain';
import { decodeText } from '../../text/decode-text';
import { joined } from '../content';
import type { Format } from '../format';
import { headText } from '../look';
import { refusal } from '../refusal';
import { cutObjects } from './cut-objects';
import { readMapValue } from './read-map-value';

const ASSIGNMENT = /(?:^|[;\s])(?:var|let|const)\s+[\w$]+\s*=\s*\{/;

/** A layer as qgis2web writes it: `var json_RT_1 = {...}`. The JSON is cut out; nothing is run. */
export const qgis2web: Format = {
  id: 'qgis2web',
  fits: ({ bytes }) => ASSIGNMENT.test(headText(bytes)),
  async read(file, reading): Promise<GivenContent> {
    const objects = cutObjects(decodeText(file.bytes).text);
    const contents: GivenContent[] = [];
    for (const { name, json } of objects) {
      await reading.pause();
      contents.push(await readMapValue(file.name, name, JSON.parse(json) as unknown, reading));
      reading.progress(contents.length / objects.length);
    }
    if (contents.length === 0) throw refusal('json-no-map', file.name);
    return joined(contents);
  },
};
