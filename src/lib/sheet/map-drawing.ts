import type { AreaSet, Scene } from '$lib/domain';
import { areaRings, pathOf } from './area-outline';
import { fillOf } from './fill-style';
import type { PaperPlane } from './paper-plane';
import { LINE, placeNames, type NameAsk } from './place-names';
import type { SheetWords } from './sheet-words';
import { element, textLine } from './svg';

const INK = '#1f2428';
const RW_SIZES = [17, 14, 12] as const;
const SIZES = [13, 11.5, 10] as const;

/** Areas in the looks of their bins, lines of bearing, outlines of the level above, and the names that fit. */
export function drawMap(scene: Scene, plane: PaperPlane, words: SheetWords, sheet: string): string {
  const shapes = shapesOf(scene.areas, plane);
  const areas = shapes.map((rings, area) => {
    const bin = scene.shade?.binOf[area] ?? -1;
    const look = scene.shade?.classification.bins[bin];
    const fill = look === undefined ? '#ffffff' : fillOf(look, sheet, bin);
    return pathOf(rings) === ''
      ? ''
      : element('path', {
          d: pathOf(rings),
          fill,
          'data-area': scene.areas.keys[area] ?? '',
          'data-bin': bin,
        });
  });
  const above = scene.above === null ? [] : shapesOf(scene.above, plane);
  const outlines = above.map((rings) => element('path', { d: pathOf(rings) }));
  return [
    element('g', { stroke: '#5c6369', 'stroke-width': 0.7, 'fill-rule': 'nonzero' }, areas.join('')),
    element('g', { fill: 'none', stroke: '#3f6f8f', 'stroke-width': 1 }, bearings(scene, plane)),
    element('g', { fill: 'none', stroke: INK, 'stroke-width': 1.8 }, outlines.join('')),
    element('g', { 'text-anchor': 'middle', fill: INK }, names(scene, shapes, above, plane, words)),
  ].join('');
}

function shapesOf({ geometry, count }: AreaSet, plane: PaperPlane): (readonly Float64Array[])[] {
  return geometry === null
    ? []
    : Array.from({ length: count }, (_, area) => areaRings(geometry, area, plane));
}

/** Roads and rivers, thin: what a reader finds himself by. */
function bearings({ context }: Scene, plane: PaperPlane): string {
  return context
    .filter(({ shape }) => shape === 'line')
    .map(({ parts, kind }) => {
      const lines = parts.map((part) => part.map((at, i) => (i % 2 === 0 ? plane.x(at) : plane.y(at))));
      const stroke = kind === 'sungai' ? {} : { stroke: '#8b8577' };
      return element('path', { d: pathOf(lines, false), ...stroke });
    })
    .join('');
}

/** Names of the level above come first, as people find their RW and then their RT in it. */
function names(
  scene: Scene,
  shapes: readonly (readonly Float64Array[])[],
  above: readonly (readonly Float64Array[])[],
  plane: PaperPlane,
  words: SheetWords,
): string {
  const of = (
    set: AreaSet,
    rings: readonly Float64Array[],
    i: number,
  ): Omit<NameAsk, 'wordings' | 'sizes'> => {
    return { rings, at: [plane.x(set.centres[2 * i] ?? NaN), plane.y(set.centres[2 * i + 1] ?? NaN)] };
  };
  const upper = scene.above;
  const asked: readonly NameAsk[] = [
    ...(upper === null
      ? []
      : above.map((rings, i) => {
          return { ...of(upper, rings, i), wordings: [[ownLabel(upper, i)]], sizes: RW_SIZES };
        })),
    ...shapes.map((rings, i) => {
      return { ...of(scene.areas, rings, i), wordings: wordingsOf(scene, i, words), sizes: SIZES };
    }),
  ];
  return placeNames(asked)
    .map(({ of: at, lines, size, x, y }) => {
      const weight = at < above.length ? 700 : 400;
      const halo = { stroke: '#ffffff', 'stroke-width': size / 5, 'paint-order': 'stroke' };
      const look = { 'font-size': size, 'font-weight': weight, 'stroke-linejoin': 'round', ...halo };
      const top = y - ((lines.length - 1) * LINE * size) / 2 + size * 0.36;
      return lines.map((line, i) => textLine(line, { x, y: top + i * LINE * size, ...look })).join('');
    })
    .join('');
}

const ownLabel = ({ labels }: AreaSet, area: number): string => labels[area]?.split('/')[0] ?? '';

/** With its figure where areas are few enough to be read; else the name, else its number alone. */
function wordingsOf({ areas, above, shade }: Scene, area: number, words: SheetWords): NameAsk['wordings'] {
  const label = ownLabel(areas, area);
  const short = label.split(' ').at(-1) ?? label;
  const value = shade?.values[area] ?? NaN;
  const rate = shade?.indicator.form !== 'count' && Number.isFinite(value) ? words.percent(value) : '';
  return [...(above === null && rate !== '' ? [[label, rate]] : []), [label], [short]];
}
