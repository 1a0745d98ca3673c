import { loadIntake } from '$lib/data';
import type { Dataset, Geometry } from '$lib/domain';
import { joinedParts } from './drawing-borders';
import type { DrawingStart, DrawingTools } from './drawing-start';

/** Degrees with seven decimals are a centimetre. */
const PRECISION = 1e7;

/**
 * A drawing as GeoJSON. Every area of the lowest level is in it, those that are not drawn without a shape, so
 * that their figures are still read; and the polygons of the beginning, as they now are, where they name areas.
 */
export async function drawingText(
  { mesh, names, origins, given }: DrawingStart,
  dataset: Dataset,
  tools: DrawingTools,
): Promise<string> {
  const { cellsOfArea } = await loadIntake();
  const { ladder, levels } = dataset;
  const lowest = levels.length - 1;
  const featureOf = (level: number, area: number, geometry: object | null): object => {
    const cells = cellsOfArea(dataset, level, area);
    const named = ladder.flatMap(({ id }, i) => ((cells[i] ?? '') === '' ? [] : [[id, cells[i]] as const]));
    return { type: 'Feature', properties: Object.fromEntries(named), geometry };
  };
  const parts = shapesOf(tools.toGeometry(mesh));
  const partOf = new Map([...names].map(([part, key]) => [key, mesh.areas.indexOf(part)]));
  const drawn = (levels[lowest]?.keys ?? []).map((key, area) =>
    featureOf(lowest, area, parts[partOf.get(key) ?? -1] ?? null),
  );
  const upper = given.flatMap((area, i) => {
    const index = area === null ? undefined : levels[area.level]?.indexOf.get(area.key);
    if (area === null || index === undefined || area.level >= lowest) return [];
    return ladder[area.level]?.whole === true ? [] : [{ origin: i, level: area.level, index }];
  });
  const whole = joinedParts(mesh, (part) => origins.get(part) ?? -1);
  const outlines = shapesOf(tools.toGeometry(whole));
  const around = upper.map(({ origin, level, index }) =>
    featureOf(level, index, outlines[whole.areas.indexOf(origin)] ?? null),
  );
  return JSON.stringify({ type: 'FeatureCollection', features: [...around, ...drawn] });
}

/** Areas as GeoJSON MultiPolygons, rings closed; null for one without polygon. */
function shapesOf({ coords, ringStart, polygonStart, areaStart }: Geometry): (object | null)[] {
  const rounded = (i: number): number => Math.round((coords[i] ?? NaN) * PRECISION) / PRECISION;
  const ranges = (start: Uint32Array, i: number): number[] =>
    Array.from({ length: (start[i + 1] ?? 0) - (start[i] ?? 0) }, (_, k) => (start[i] ?? 0) + k);
  const ringOf = (ring: number): number[][] => {
    const positions = ranges(ringStart, ring).map((v) => [rounded(2 * v), rounded(2 * v + 1)]);
    return [...positions, ...positions.slice(0, 1)];
  };
  return Array.from({ length: areaStart.length - 1 }, (_, area) => {
    const polygons = ranges(areaStart, area).map((p) => ranges(polygonStart, p).map(ringOf));
    return polygons.length === 0 ? null : { type: 'MultiPolygon', coordinates: polygons };
  });
}
