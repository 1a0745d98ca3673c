import { textIn, type Indicator, type Level } from '$lib/domain';
import { readFeatures, type FeatureList } from '../boundaries/feature-list';
import type { Table } from '../columns/find-header';
import { defaultIndicator } from '../descriptor/default-indicator';
import type { Descriptor } from '../descriptor/read-descriptor';
import { figureColumns, type FigureTerms } from '../figures/read-figures';
import { inferLadder, USUAL_LADDER } from './infer-ladder';
import type { LoadedFile } from './load-file';
import { openTable } from './open-table';
import type { PackageFiles } from './package-files';
import { readCore, type Core } from './read-core';

/** What the first map needs. */
export interface First {
  readonly core: Core;
  readonly indicators: readonly Indicator[];
  /** The files that it came from. */
  readonly files: readonly LoadedFile[];
}

/**
 * Reads boundaries and figures as soon as both have come. Where the package declares no levels and
 * has neither, the levels are told from the groups, and those are waited for.
 */
export async function readFirst(descriptor: Descriptor, files: PackageFiles): Promise<First> {
  const [boundaries, figures] = await Promise.all([files.get('wilayah'), files.get('kemiskinan')]);
  const indicators = indicatorsOf(descriptor);
  const features = await openFeatures(boundaries);
  const terms = {
    indicators,
    missing: figures?.spec.missing ?? new Set<string>(),
    remarks: descriptor.remarks,
  };
  const table = openFigures(figures, descriptor, terms);
  const ladder = descriptor.ladder ?? (await toldLadder(descriptor, files, features, table));
  const core = readCore(ladder, features, table, terms);
  return { core, indicators, files: [boundaries, figures].filter((file) => file !== undefined) };
}

function indicatorsOf({ indicators, resources }: Descriptor): readonly Indicator[] {
  if (indicators !== null) return indicators;
  const figures = resources.find(({ name }) => name === 'kemiskinan');
  return figures === undefined ? [] : [defaultIndicator(figures.nature)];
}

async function openFeatures(file: LoadedFile | undefined): Promise<FeatureList | null> {
  const text = file?.text ?? null;
  return file === undefined || text === null ? null : readFeatures(file.spec.path, file.spec.name, text);
}

function openFigures(file: LoadedFile | undefined, { ladder }: Descriptor, terms: FigureTerms): Table | null {
  const text = file?.text ?? null;
  if (file === undefined || text === null) return null;
  return openTable(file.spec.path, text, figureColumns(ladder ?? USUAL_LADDER, terms));
}

async function toldLadder(
  descriptor: Descriptor,
  files: PackageFiles,
  features: FeatureList | null,
  table: Table | null,
): Promise<readonly Level[]> {
  const title = textIn(descriptor.info.title, 'id');
  if (features !== null || table !== null) return inferLadder(features, table === null ? [] : [table], title);
  const file = await files.get('kelompok');
  const { openGroups } = await import('./read-places');
  const groups = file === undefined ? null : await openGroups(file, descriptor);
  return inferLadder(null, groups === null ? [] : [groups], title);
}
