import type { GivenContent } from '$lib/domain';
import { problem } from '../problem';
import { joined, nothing } from './content';
import type { Format } from './format';
import { endingOf, hasBytes } from './look';
import { unzip } from './zip/unzip';

/** Endings of the files that are looked for in an archive. */
const READABLE = /^(?:csv|tsv|txt|xlsx|xls|xlsm|xlsb|ods|geojson|json|topojson|js|kml|kmz|zip)$/;
/** Most files that are read out of one archive. */
const MOST_FILES = 100;

/** An archive that is no format of its own: each file in it that could be read is read. */
export const archive: Format = {
  id: 'archive',
  fits: ({ bytes }) => hasBytes(bytes, [0x50, 0x4b, 0x03, 0x04]) || hasBytes(bytes, [0x50, 0x4b, 0x05, 0x06]),
  async read(file, reading): Promise<GivenContent> {
    const files = await unzip(file, (name) => READABLE.test(endingOf(name)), {
      ...reading,
      progress: (share) => {
        reading.progress(share / 2);
      },
    });
    if (files.size === 0) return nothing(problem('archive-without-data', 'error', { file: file.name }));
    const contents: GivenContent[] = [];
    for (const [name, bytes] of files) {
      if (contents.length === MOST_FILES) {
        const params = { why: 'entries', most: MOST_FILES };
        contents.push(nothing(problem('archive-too-much', 'warning', { file: file.name }, params)));
        break;
      }
      contents.push(await reading.inside({ name, bytes }));
      reading.progress(0.5 + contents.length / files.size / 2);
    }
    return joined(contents);
  },
};
