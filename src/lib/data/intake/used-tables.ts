import type { Level } from '$lib/domain';
import type { Table } from '../columns/find-header';
import { inferLadder, USUAL_LADDER } from '../package/infer-ladder';
import type { ReadTable } from './figures-table';
import { findTable } from './find-table';
import type { IntakeInput } from './intake';
import { isBoundaries } from './layer-use';
import type { TableUse } from './meaning';
import { partRows } from './part-rows';
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

/** The ladder that boundaries and tables name, from the top down. */
export function ladderOf(input: Pick<IntakeInput, 'tables' | 'layers' | 'facts'>): readonly Level[] {
  const { layers, facts } = input;
  const features = layers.filter(({ use }) => isBoundaries(use)).flatMap(({ layer }) => layer.features);
  const list = features.length === 0 ? null : { file: '', features, problems: [] };
  return inferLadder(list, usedTables(input).map(bodyOf), facts.title);
}

/** A table without totals and signatures: they name no place. */
function bodyOf(read: ReadTable): Table {
  const { given, proposal, choice } = read;
  const { table } = findTable(given, USUAL_LADDER);
  const meanings = proposal.columns.map(({ at }) => meaningOf(proposal, choice, at));
  return { ...table, rows: partRows(table.rows, useOf(read), meanings).body };
}
