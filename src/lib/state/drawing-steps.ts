import type { AreaKey } from '$lib/domain';
import type { AreaId, Mesh } from '$lib/stats';
import type { DrawingTools } from './drawing-start';
import type { Origins } from './drawing-borders';

/** The drawing as it stands between two changes. */
export interface Step {
  readonly mesh: Mesh;
  /** Part → key of the area that it is. */
  readonly names: ReadonlyMap<AreaId, AreaKey>;
  readonly origins: Origins;
  /** Changes of one kind that follow each other are one step. */
  readonly tag?: string;
}

/** One part, inside a ring of lon, lat pairs. */
export function begun(tools: DrawingTools, ring: readonly (readonly [number, number])[]): Step {
  const mesh = tools.fromGeometry({
    coords: Float64Array.from(ring.flat()),
    ringStart: Uint32Array.of(0, ring.length),
    polygonStart: Uint32Array.of(0, 1),
    areaStart: Uint32Array.of(0, 1),
    bbox: null,
  });
  return { mesh, names: new Map(), origins: new Map([[0, 0]]) };
}

/** After a split: the added parts lie where the old one did. */
export function afterSplit(
  { names, origins }: Step,
  mesh: Mesh,
  area: AreaId,
  added: readonly AreaId[],
): Step {
  const origin = origins.get(area) ?? -1;
  return { mesh, names, origins: new Map([...origins, ...added.map((id) => [id, origin] as const)]) };
}

/** After b was made one with a: the name of a stays, else that of b. */
export function afterMerge({ names, origins }: Step, mesh: Mesh, a: AreaId, b: AreaId): Step {
  const name = names.get(a) ?? names.get(b);
  const left = [...names].filter(([id]) => id !== a && id !== b);
  return {
    mesh,
    names: new Map(name === undefined ? left : [...left, [a, name]]),
    origins: new Map([...origins].filter(([id]) => id !== b)),
  };
}

/** With another name for a part; null takes it back. A name is that of one part only. */
export function renamed({ mesh, names, origins }: Step, part: AreaId, key: AreaKey | null): Step {
  const left = [...names].filter(([id, own]) => id !== part && own !== key);
  return { mesh, origins, names: new Map(key === null ? left : [...left, [part, key]]) };
}
