import type { Scene } from '$lib/domain';
import { labelOrder, placeHallLabels, type Box, type HallGround, type HallLabels } from '$lib/map';
import type { HallWording } from '$lib/meeting';
import { plateOf } from './letters';

/** Most areas that are labelled at once. */
export const MOST_NAMES = 12;
/** Nothing is labelled. */
export const NO_LABELS: HallLabels = { size: 0, placed: [], left: [], full: false };

/** What labels of a scene are written on. */
export interface LabelSheet {
  readonly scene: Scene;
  readonly ground: HallGround;
  readonly font: string;
  /** CSS px of letters that may be had, the size best liked first. */
  readonly sizes: readonly number[];
  readonly asked: readonly number[];
  readonly wordings: (area: number) => readonly HallWording[];
  /** Areas under discussion: labelled before those that are not. */
  readonly urgent: readonly number[];
  /** Circles, and dots, which labels hide as little of as they can. */
  readonly avoided: readonly Box[];
  readonly marks: readonly Box[];
  /** Names of what holds the areas, and rings with numbers: in the way from the start. */
  readonly held: readonly Box[];
}

/** The label that says an area's figure is worth more than one that has none to say. */
const figureOf = ({ shade }: Scene, area: number): number =>
  (shade?.reasons[area] ?? 0) === 0 ? (shade?.values[area] ?? NaN) : NaN;

/**
 * Labels as the last step of a slide shows them: what is under discussion, then, where `figured`, both ends of
 * the figures. Earlier steps keep to them, so that names stay where they are.
 */
export function planLabels(sheet: LabelSheet, figured: boolean): HallLabels {
  const { scene, asked, urgent } = sheet;
  const order = figured ? labelOrder(asked, (area) => figureOf(scene, area)) : [];
  const told = new Map(order.map((area, at) => [area, asked.length - at]));
  const worth = (area: number): number =>
    Number.isFinite(figureOf(scene, area)) ? (told.get(area) ?? 0) : 0;
  return placeLabels(sheet, [], [], (area) => (urgent.includes(area) ? 2 * asked.length : 0) + worth(area));
}

/** Labels beside remarks (`taken`), with what is `spoken` of first and those of the plan next. */
export function labelsLike(
  plan: HallLabels,
  sheet: LabelSheet,
  spoken: readonly number[],
  taken: readonly Box[],
): HallLabels {
  const order = new Map(plan.placed.map(({ area }, at) => [area, plan.placed.length - at]));
  const sizes = plan.size > 0 ? [plan.size] : sheet.sizes;
  return placeLabels({ ...sheet, sizes }, spoken, taken, (area) => order.get(area) ?? 0);
}

function placeLabels(
  { ground, font, sizes, asked, wordings, avoided, marks, held }: LabelSheet,
  spoken: readonly number[],
  taken: readonly Box[],
  rank: (area: number) => number,
): HallLabels {
  return placeHallLabels(ground, {
    wordings: (area) => wordings(area).map(({ lines }) => lines),
    sizes,
    measure: (lines, size) => plateOf(lines, size, font),
    rank,
    asked,
    most: MOST_NAMES,
    taken: [...held, ...taken],
    spoken,
    avoided,
    marks,
  });
}

/** Names of areas that hold those labelled, each in its own, off the middles (`middles`) of what it holds. */
export function holderNames(
  ground: HallGround,
  scene: Scene,
  nameOf: (area: number) => readonly HallWording[],
  letters: { readonly size: number; readonly font: string },
  middles: readonly Box[],
): HallLabels {
  return placeHallLabels(ground, {
    wordings: (area) => nameOf(area).map(({ lines }) => lines),
    sizes: [letters.size],
    measure: (lines, size) => plateOf(lines, size, letters.font),
    rank: () => 0,
    asked: Array.from(scene.areas.keys.keys()),
    most: MOST_NAMES / 2,
    taken: [],
    spoken: [],
    avoided: [],
    marks: middles,
  });
}
