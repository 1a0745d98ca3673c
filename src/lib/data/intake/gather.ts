import type { Level, Problem } from '$lib/domain';
import { byNameRows } from './by-name-rows';
import { figuresTable, type ReadTable } from './figures-table';
import type { IntakeInput } from './intake';
import { namedRows } from './kept-columns';
import { isBoundaries, levelOfUse } from './layer-use';
import { listsBeside } from './lists-beside';
import { unreadProperties } from './map-properties';
import type { TableUse } from './meaning';
import { mergeRows } from './merge-rows';
import { nameLevels } from './name-levels';
import { nameProblems, type PlaceNames } from './place-names';
import type { Gathered } from './package-files';
import { withoutPoverty } from './poverty-figures';
import { tenthsCounted } from './tenths-counted';
import { useOf, usedTables } from './used-tables';
import { boundariesText } from './write-boundaries';
import { contextText } from './write-context';

/** All that was read of the given files, and what was noticed. */
export interface GatheredInput {
  readonly gathered: Gathered;
  /** Rows of the tables, totals and signatures not among them. */
  readonly lines: number;
  /** Rows of them of which nothing is used. */
  readonly unused: number;
  readonly problems: readonly Problem[];
}

/** Reads every table and layer for what it is used for. */
export function gather(input: IntakeInput, ladder: readonly Level[], names: PlaceNames): GatheredInput {
  const { layers, ownBoundaries, facts, accepted } = input;
  const tables = usedTables(input);
  const of = (use: TableUse): readonly ReadTable[] => tables.filter((table) => useOf(table) === use);
  const tabled = of('figures').map((table) => written(figuresTable(table, ladder, accepted), ladder, names));
  const listed = of('by-name').map((table) => written(byNameRows(table, ladder, accepted), ladder, names));
  const stated = tabled.flatMap(({ rows }) => rows);
  const lists = listsBeside(
    stated,
    listed.flatMap(({ rows }) => rows),
    ladder,
  );
  const figures = [...stated, ...lists.rows];
  const named = (['groups', 'funds', 'partnerships'] as const).map((use) =>
    of(use).map((table) => written(namedRows(table, ladder, accepted), ladder, names)),
  );
  const [groups = [], funds = [], partnerships = []] = named.map((all) => all.flatMap(({ rows }) => rows));
  const drawn = layers.filter(({ use }) => isBoundaries(use));
  const boundaries = nameLevels(
    drawn.map(({ layer, use }) => ({ layer, level: levelOfUse(use) })),
    ladder,
    figures.map(({ area }) => area),
  );
  const read = [...tabled, ...listed, ...named.flat()];
  return {
    gathered: {
      facts,
      tenthsUpTo: tenthsCounted(tables),
      ladder,
      figures: mergeRows(figures, ladder),
      groups,
      funds,
      partnerships,
      boundaries:
        ownBoundaries ?? (boundaries.layers.length === 0 ? null : boundariesText(boundaries.layers, ladder)),
      context: contextText(layers.filter(({ use }) => use === 'context').map(({ layer }) => layer)),
    },
    lines: read.reduce((sum, { lines }) => sum + lines, 0),
    unused: read.reduce((sum, { unused }) => sum + unused, 0),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...lists.problems,
      ...withoutPoverty(figures),
      ...nameProblems(names),
      ...boundaries.problems,
      ...drawn.flatMap(({ layer }) => unreadProperties(layer, ladder)),
    ],
  };
}

/** A table's rows with the names of their areas under one writing each. */
function written<
  Row extends { readonly area: readonly string[] },
  Read extends { readonly rows: readonly Row[] },
>(read: Read, ladder: readonly Level[], names: PlaceNames): Read {
  if (names.none) return read;
  const rows = read.rows.map((row) => {
    return {
      ...row,
      area: row.area.map((text, i) => (text === '' ? '' : names.of(ladder[i]?.id ?? '', text))),
    };
  });
  return { ...read, rows };
}
