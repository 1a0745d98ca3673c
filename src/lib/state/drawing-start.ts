import type { NamedArea, Outline } from '$lib/data';
import type { AreaKey } from '$lib/domain';
import type { AreaId, DrawingRefusal, loadDrawing, Mesh } from '$lib/stats';
import type { Origins } from './drawing-borders';

/** Operations on meshes; fetched with the first drawing. */
export type DrawingTools = Awaited<ReturnType<typeof loadDrawing>>;

/** Why a change is refused; the drawing stays as it is. */
export type EditRefusal = DrawingRefusal | 'locked' | 'no-area' | 'outline-too-small';

/** What a drawing begins with, or goes on from. */
export interface DrawingStart {
  readonly mesh: Mesh;
  /** Part → key of the area that it is. */
  readonly names: ReadonlyMap<AreaId, AreaKey>;
  readonly origins: Origins;
  /** The areas of the given polygons; null for one that says none. Empty: nothing was given. */
  readonly given: readonly (NamedArea | null)[];
}

/** A drawing that has not begun: its outline comes first. */
export const NOTHING_DRAWN: DrawingStart = {
  mesh: {
    coords: new Float64Array(),
    from: new Int32Array(),
    to: new Int32Array(),
    left: new Int32Array(),
    right: new Int32Array(),
    areas: [],
    nextArea: 0,
  },
  names: new Map(),
  origins: new Map(),
  given: [],
};

/** Begins with polygons that were given; those of the lowest level have their names already. */
export function givenStart(tools: DrawingTools, { geometry, areas }: Outline, lowest: number): DrawingStart {
  const mesh = tools.fromGeometry(geometry);
  const named = mesh.areas.flatMap((id, i) => {
    const area = areas[i];
    return area?.level === lowest ? [[id, area.key] as const] : [];
  });
  return {
    mesh,
    given: areas,
    names: new Map(named),
    origins: new Map(mesh.areas.map((id, i) => [id, i])),
  };
}
