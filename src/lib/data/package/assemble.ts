import type { Dataset, Indicator, LevelData, Problem, ResourceInfo } from '$lib/domain';
import type { Descriptor } from '../descriptor/read-descriptor';
import type { LoadedFile } from './load-file';
import { coreLevels, type Core } from './read-core';
import type { Places } from './read-places';

/** What has been read of a package so far. */
export interface Parts {
  readonly descriptor: Descriptor;
  readonly indicators: readonly Indicator[];
  readonly core: Core;
  /** Levels as first read. */
  readonly levels: readonly LevelData[];
  /** Files that areas and figures came from. */
  readonly first: readonly LoadedFile[];
  /** Null until they are read. */
  readonly places: Places | null;
  /** Problems of the descriptor. */
  readonly noticed: readonly Problem[];
}

/** The dataset of what has been read. */
export function assemble(parts: Parts): Dataset {
  const { descriptor, core, places } = parts;
  return {
    info: { ...descriptor.info, resources: descriptor.resources.map((spec) => resourceInfo(spec, parts)) },
    ladder: core.ladder,
    levels: currentLevels(core, parts.levels),
    indicators: parts.indicators,
    years: core.figures?.years ?? [],
    kinds: places?.kinds ?? [],
    groups: places?.groups ?? [],
    funds: places?.funds ?? [],
    partnerships: places?.partnerships ?? [],
    amendments: places?.amendments ?? [],
    ...(places !== null && places.undone.length > 0 && { undone: places.undone }),
    ...(places?.meetings != null && { meetings: places.meetings }),
    remarks: core.figures?.remarks ?? new Map(),
    context: places?.context ?? [],
    problems: [
      ...parts.noticed,
      ...[...parts.first, ...(places?.files ?? [])].flatMap((file) => file.problems),
      ...core.problems,
      ...(places?.problems ?? []),
    ],
  };
}

/** The same objects while groups have added no area: what is drawn from them need not be made anew. */
function currentLevels(core: Core, levels: readonly LevelData[]): readonly LevelData[] {
  const grown = levels.some(({ count }, i) => core.registry.rung(i).keys.length !== count);
  return grown ? coreLevels(core) : levels;
}

function resourceInfo(spec: Descriptor['resources'][number], { core, places }: Parts): ResourceInfo {
  const rows: Readonly<Record<string, number | undefined>> = {
    wilayah: core.boundaries?.rows,
    kemiskinan: core.figures?.rows,
    kelompok: places?.groups.length,
    konteks: places?.context.length,
    dana: places?.funds.length,
    kemitraan: places?.partnerships.length,
  };
  const { name, path, nature, positionNature, description } = spec;
  return { name, path, nature, positionNature, description, rows: rows[name] ?? 0 };
}
