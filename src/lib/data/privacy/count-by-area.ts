import type { TableRow } from '../text/parse-grid';
import { listUnits, type UnitKind } from './list-units';
import { maskPersonal } from './mask-personal';
import { readPoor, type PoorCondition } from './poor-reading';

/** A list of persons or households, and how it is to be counted. */
export interface CountOrder {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Area that a row names, as the caller's readers find it; null where it names none. */
  readonly areaOf: (line: TableRow) => string | null;
  /** Null where no column tells the poor: then there is one count, whose meaning the caller asks. */
  readonly condition: PoorCondition | null;
}

/** Counts of one area. */
export interface AreaCount {
  readonly area: string;
  /** Households, persons or rows, as `by` says. */
  readonly count: number;
  /** Those that are poor; null without a condition, and where of any it is not known. */
  readonly poor: number | null;
  /** Those known to be poor, which is too few as long as `unknown` is not 0. */
  readonly poorKnown: number;
  readonly unknown: number;
}

/** All that leaves a by-name list: counts and row numbers. */
export interface ListCounts {
  /** What was counted: distinct family cards, distinct NIK, or rows where no number can be relied on. */
  readonly by: UnitKind;
  readonly areas: readonly AreaCount[];
  readonly rows: number;
  /** Rows whose NIK stands in an earlier row; where NIK are counted, they count once. */
  readonly repeated: number;
  /** Rows without a usable number, each counted by itself. */
  readonly unnumbered: number;
  /** Spreadsheets have cut the last digits of the numbers, which therefore tell no one apart. */
  readonly rounded: boolean;
  /** Rows that name no area (totals among them). */
  readonly withoutArea: readonly number[];
  /** Rows of units that are said to be in several areas: counted in none. */
  readonly inSeveral: readonly number[];
}

interface Placed {
  readonly line: TableRow;
  readonly area: string;
  readonly poor: boolean | null;
}

interface Unit {
  readonly rows: number[];
  readonly areas: Set<string>;
  readonly said: Set<boolean>;
}

/**
 * Counts per area of a list of persons, the one use of such a list: households by distinct family-card
 * number where there is one, otherwise persons by distinct NIK, otherwise rows. A unit is poor where a
 * row of it says so and none says otherwise; where rows differ or none says, it is unknown, never "not
 * poor". A unit in two areas is counted in neither, and listed. No number, name or address is kept.
 */
export function countByArea({ header, rows, areaOf, condition }: CountOrder): ListCounts {
  const placed: Placed[] = [];
  const withoutArea: number[] = [];
  for (const line of rows) {
    const area = areaName(areaOf(line));
    if (area === null) withoutArea.push(line.row);
    else placed.push({ line, area, poor: condition && readPoor(line.cells[condition.at] ?? '', condition) });
  }
  const lines = placed.map(({ line }) => line);
  const { unitOf, ...told } = listUnits(header, rows, lines);
  const units = unitsOf(placed, unitOf);
  const inSeveral = units.filter(({ areas }) => areas.size > 1).flatMap((unit) => unit.rows);
  inSeveral.sort((a, b) => a - b);
  return {
    ...told,
    areas: areaCounts(units, condition !== null),
    rows: rows.length,
    withoutArea,
    inSeveral,
  };
}

function unitsOf(placed: readonly Placed[], unitOf: (line: TableRow) => string): Unit[] {
  const units = new Map<string, Unit>();
  for (const { line, area, poor } of placed) {
    const key = unitOf(line);
    const unit = units.get(key) ?? { rows: [], areas: new Set(), said: new Set() };
    units.set(key, unit);
    unit.rows.push(line.row);
    unit.areas.add(area);
    if (poor !== null) unit.said.add(poor);
  }
  return [...units.values()];
}

function areaCounts(units: readonly Unit[], judged: boolean): AreaCount[] {
  const perArea = new Map<string, Unit[]>();
  for (const unit of units) {
    const [area, another] = unit.areas;
    if (area === undefined || another !== undefined) continue;
    const list = perArea.get(area);
    if (list === undefined) perArea.set(area, [unit]);
    else list.push(unit);
  }
  return [...perArea].map(([area, list]) => {
    const known = list.filter(({ said }) => said.size === 1);
    const unknown = judged ? list.length - known.length : 0;
    const poorKnown = known.filter(({ said }) => said.has(true)).length;
    return { area, count: list.length, poor: judged && unknown === 0 ? poorKnown : null, poorKnown, unknown };
  });
}

/** An area's name that holds a personal number is none. */
function areaName(area: string | null): string | null {
  return area !== null && maskPersonal(area) === area ? area : null;
}
