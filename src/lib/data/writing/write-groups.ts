import { textIn, type Dataset, type Group, type Kind } from '$lib/domain';
import { DETAIL_COLUMNS } from '../columns/spellings';
import type { KindBook } from '../groups/kind-book';
import { namedAreaCells, namedLevels, type AreaCells } from './area-cells';
import { numberText } from './figure-cell';
import { tableTextAt } from './write-table';

/** A file and what is in it. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** Facts that are read as numbers or words; one that could not be read stands in the details as written. */
const FACTS = ['jangkauan', 'tahun_berdiri', 'anggota', 'aktif'] as const;

/**
 * Groups as a table in which each keeps its row, by which it goes; null where there are none. Groups that
 * came from points, where counting begins at the first feature, are written as points.
 */
export function groupsFile(dataset: Dataset, book: KindBook): WrittenFile | null {
  const groups = [...dataset.groups].sort((a, b) => a.id - b.id);
  const [first] = groups;
  if (first === undefined) return null;
  const cellsOf = namedAreaCells(dataset);
  const areas = groups.map((group) => placeCells(dataset, group, cellsOf(group.areaLevel, group.area)));
  const named = namedLevels(areas, dataset.ladder);
  const kindOf = kindWord(dataset.kinds, book);
  const facts = groups.map((group) => new Map([...factCells(group), ['jenis', kindOf(group)]]));
  const used = [...FACTS, ...DETAIL_COLUMNS].filter((column) =>
    facts.some((cells) => (cells.get(column) ?? '') !== ''),
  );
  const columns = ['nama', 'jenis', ...used];
  const header = [...named.map((at) => dataset.ladder[at]?.id ?? ''), ...columns];
  const rows = groups.map((_, i) => [
    ...named.map((at) => areas[i]?.[at] ?? ''),
    ...columns.map((column) => facts[i]?.get(column) ?? ''),
  ]);
  if (first.id < 2) return pointsFile(groups, header, rows);
  const positions = groups.map(({ lat, lng }) => [lat, lng].map((at) => (at === null ? '' : numberText(at))));
  const placed = positions.some(([lat]) => lat !== '');
  const at = new Map(
    groups.map(({ id }, i) => [id, [...(rows[i] ?? []), ...(placed ? (positions[i] ?? []) : [])]]),
  );
  return { path: 'kelompok.csv', text: tableTextAt(placed ? [...header, 'lat', 'lng'] : header, at) };
}

function factCells(group: Group): Map<string, string> {
  const { founded, members, active, reach } = group;
  const cells = new Map<string, string>([...group.details]);
  cells.set('nama', group.name);
  if (reach !== null) cells.set('jangkauan', reach);
  if (founded !== null) cells.set('tahun_berdiri', String(founded));
  if (members !== null) cells.set('anggota', numberText(members));
  if (active !== null) cells.set('aktif', active ? 'ya' : 'tidak');
  return cells;
}

/** The area that a group's row names; the whole, where that alone says that it is the whole's. */
function placeCells({ ladder }: Dataset, { placeKnown, reach }: Group, area: AreaCells): AreaCells {
  if (placeKnown !== 'whole' || ladder.some(({ whole, id }) => whole && id === reach)) return area;
  const at = ladder.findIndex(({ whole }) => whole);
  return area.map((cell, i) => (i === at ? (ladder[i]?.name ?? textIn(ladder[i]?.label ?? '', 'id')) : cell));
}

/** A kind as people write it, where that is read back as the same kind; else its id. */
function kindWord(kinds: readonly Kind[], book: KindBook): (group: Group) => string {
  const words = new Map(
    kinds.map(({ id, label }) => {
      const word = textIn(label, 'id');
      const read = book.match(word);
      return [id, read.id === id ? word : id] as const;
    }),
  );
  return ({ kind }) => words.get(kind) ?? kind;
}

function pointsFile(
  groups: readonly Group[],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): WrittenFile {
  const blank = { type: 'Feature', properties: {}, geometry: null };
  const features: object[] = Array.from({ length: groups.at(-1)?.id ?? 0 }, () => blank);
  groups.forEach(({ id, lng, lat }, i) => {
    const cells = header.flatMap((name, at) => {
      const cell = rows[i]?.[at] ?? '';
      return cell === '' ? [] : [[name, cell] as const];
    });
    const geometry = lng === null || lat === null ? null : { type: 'Point', coordinates: [lng, lat] };
    features[id - 1] = { type: 'Feature', properties: Object.fromEntries(cells), geometry };
  });
  return { path: 'kelompok.geojson', text: JSON.stringify({ type: 'FeatureCollection', features }) };
}
