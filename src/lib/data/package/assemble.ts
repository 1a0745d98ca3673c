import type { ContextFeature, Dataset, Indicator, LevelData, Problem, ResourceInfo } from '$lib/domain';
import type { Descriptor } from '../descriptor/read-descriptor';
import type { LoadedFile } from './load-file';
import { coreLevels, type Core } from './read-core';
import type { ReadGroups } from './read-places';

/** What has been read of a package so far. */
export interface Parts {
  readonly descriptor: Descriptor;
  readonly indicators: readonly Indicator[];
  readonly core: Core;
  /** Levels as first read. */
  readonly levels: readonly LevelData[];
  /** Null until they are read. */
  readonly groups: ReadGroups | null;
  readonly context: { readonly features: readonly ContextFeature[]; readonly problems: readonly Problem[] } | null;
  /** Problems of the descriptor. */
  readonly noticed: readonly Problem[];
}

/** The dataset of what has been read, from the files that have come. */
export function assemble(parts: Parts, files: readonly LoadedFile[]): Dataset {
  const { descriptor, core, groups, context } = parts;
  return {
    info: { ...descriptor.info, resources: descriptor.resources.map((spec) => resourceInfo(spec, parts)) },
    ladder: core.ladder,
    levels: currentLevels(core, parts.levels),
    indicators: parts.indicators,
    years: core.figures?.years ?? [],
    kinds: groups?.kinds ?? [],
    groups: groups?.groups ?? [],
    context: context?.features ?? [],
    problems: [
      ...parts.noticed,
      ...files.flatMap((file) => file.problems),
      ...core.problems,
      ...(groups?.problems ?? []),
      ...(context?.problems ?? []),
    ],
  };
}

/** The same objects while groups have added no area: what is drawn from them need not be made anew. */
function currentLevels(core: Core, levels: readonly LevelData[]): readonly LevelData[] {
  const grown = levels.some(({ count }, i) => core.registry.rung(i).keys.length !== count);
  return grown ? coreLevels(core) : levels;
}

function resourceInfo(spec: Descriptor['resources'][number], { core, groups, context }: Parts): ResourceInfo {
  const rows: Readonly<Record<string, number | undefined>> = {
    wilayah: core.boundaries?.rows,
    kemiskinan: core.figures?.rows,
    kelompok: groups?.groups.length,
    konteks: context?.features.length,
  };
  const { name, path, nature, positionNature, description } = spec;
  return { name, path, nature, positionNature, description, rows: rows[name] ?? 0 };
}
