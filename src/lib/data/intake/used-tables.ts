import type { Level } from '$lib/domain';
import type { Table } from '../columns/find-header';
import { inferLadder, USUAL_LADDER } from '../package/infer-ladder';
import type { ReadTable } from './figures-table';
import { findTable } from './find-table';
import type { IntakeInput } from './intake';
import { isBoundaries } from './layer-use';
import type { Meaning, TableUse } from './meaning';
import { partRows } from './part-rows';
import { placeNames, type PlaceNames } from './place-names';
import { meaningOf, plainChoice } from './propose-table';

/** What a table is used for, by choice or as proposed. */
export function useOf({ proposal, choice }: ReadTable): TableUse {
  return choice?.use ?? proposal.use;
}

/** The tables that are used for anything, each with a choice. */
export function usedTables({ tables }: Pick<IntakeInput, 'tables'>): readonly ReadTable[] {
  return tables
    .filter((table) => useOf(table) !== 'nothing')
    .map((table) => ({ ...table, choice: table.choice ?? plainChoice(table.proposal) }));
}

/** The ladder that boundaries and tables name, from the top down, and the names of areas under one writing each. */
export function namedLadder({ tables, layers, facts, accepted }: IntakeInput): {
  readonly ladder: readonly Level[];
  readonly names: PlaceNames;
} {
  const features = layers.filter(({ use }) => isBoundaries(use)).flatMap(({ layer }) => layer.features);
  const list = features.length === 0 ? null : { file: '', features, problems: [] };
  const bodies = usedTables({ tables }).map(bodyOf);
  const names = placeNames(bodies, features, accepted);
  const written = bodies.map((body) => withNames(body, names));
  return { ladder: inferLadder(list, written, facts.title), names };
}

/** A table with the names of its columns of areas under one writing each. */
function withNames(table: Table, names: PlaceNames): Table {
  if (names.none) return table;
  const rows = table.rows.map(({ row, cells }) => {
    return { row, cells: cells.map((cell, at) => names.of(table.header[at] ?? '', cell)) };
  });
  return { ...table, rows };
}

/** A table without totals and signatures: they name no place. */
function bodyOf(read: ReadTable): Table {
  const { given, proposal, choice } = read;
  const { table } = findTable(given, USUAL_LADDER);
  const meanings = proposal.columns.map(({ at }) => meaningOf(proposal, choice, at));
  const header = meanings.map(areaHeader);
  return { ...table, header, rows: partRows(table.rows, useOf(read), meanings).body };
}

/** The header by which a column of areas is known, whatever the file calls it; '' for any other column. */
function areaHeader(meaning: Meaning): string {
  if (meaning === 'combined') return 'RT/RW';
  return meaning.startsWith('level:') ? meaning.slice('level:'.length) : '';
}
