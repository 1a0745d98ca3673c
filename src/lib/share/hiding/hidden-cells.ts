import type { MeasureId } from '$lib/domain';
import { HIDING } from '$lib/stats';

/** Per measure and year, per level: 0 or a code of HIDING for each area. */
export type HiddenCells = Map<MeasureId, Map<number, readonly Uint8Array[]>>;

/** Adds codes to a measure's; those that stand stay. True when any area is newly hidden. */
export function addHidden(
  cells: HiddenCells,
  measure: MeasureId,
  year: number,
  codes: readonly Uint8Array[],
): boolean {
  const years = cells.get(measure) ?? new Map<number, readonly Uint8Array[]>();
  cells.set(measure, years);
  const before = years.get(year);
  let grown = false;
  const after = codes.map((level, l) =>
    level.map((code, i) => {
      const stands = before?.[l]?.[i] ?? HIDING.shown;
      if (stands !== HIDING.shown) return stands;
      if (code !== HIDING.shown) grown = true;
      return code;
    }),
  );
  if (grown) years.set(year, after);
  return grown;
}

/** Whether anything is hidden in any level. */
export function anyHidden(codes: readonly Uint8Array[]): boolean {
  return codes.some((level) => level.some((code) => code !== HIDING.shown));
}
