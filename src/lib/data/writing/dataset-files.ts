import type { Dataset } from '$lib/domain';
import { amendmentsText } from '../amendments/amendments-json';
import { EMPTY_BOOK, isEmptyBook } from '../meetings/meeting-book';
import { areaOrder } from './area-order';
import { bookOf } from './kind-entries';
import { boundariesText } from './write-boundaries';
import { contextText } from './write-context';
import { descriptorText } from './write-descriptor';
import { figuresText } from './write-figures';
import { fundsText, partnershipsText } from './write-funds';
import { groupsFile } from './write-groups';

/**
 * A dataset as the files of a package under canonical names: path → bytes. Reading them gives the same areas,
 * figures with the reasons of those missing, groups by their rows, funds, context and changes. What a dataset
 * does not hold (stories, resources of other programs, who wrote a row) is not there; reasons that no cell can
 * say become "n/a" (see `lostReasons`). Problems are those of the new reading.
 */
export function datasetFiles(dataset: Dataset): ReadonlyMap<string, Uint8Array> {
  const order = areaOrder(dataset);
  const groups = groupsFile(dataset, bookOf(dataset.kinds));
  const { amendments, meetings = EMPTY_BOOK } = dataset;
  const log = { entries: amendments, cursor: amendments.length };
  const noChanges = amendments.length === 0 && isEmptyBook(meetings);
  // Boundaries before figures, as they are read: areas are numbered in this order.
  const texts: readonly (readonly [name: string, path: string, text: string | null])[] = [
    ['wilayah', 'wilayah.geojson', boundariesText(dataset, order)],
    ['kemiskinan', 'kemiskinan.csv', figuresText(dataset, order)],
    ['kelompok', groups?.path ?? '', groups?.text ?? null],
    ['dana', 'dana.csv', fundsText(dataset)],
    ['kemitraan', 'kemitraan.csv', partnershipsText(dataset.partnerships)],
    ['konteks', 'konteks.geojson', contextText(dataset.context)],
    ['perubahan', 'perubahan.json', noChanges ? null : amendmentsText(log, meetings)],
  ];
  const named = dataset.info.resources.map(({ name }) => name);
  const rank = (name: string): number => (named.includes(name) ? named.indexOf(name) : named.length);
  const written = texts
    .flatMap(([name, path, text]) => (text === null ? [] : [{ name, path, text }]))
    .sort((a, b) => rank(a.name) - rank(b.name));
  const descriptor = descriptorText(dataset, new Map(written.map(({ name, path }) => [name, path])));
  const encoder = new TextEncoder();
  return new Map(
    [{ path: 'datapackage.json', text: descriptor }, ...written].map(({ path, text }) => [
      path,
      encoder.encode(text),
    ]),
  );
}
