import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aboveOf, wordings } from './area-wording';
import { enlarged, place, worldSize, type Frame } from './frame';
import { AreaRasteriser, createRaster } from './id-raster';
import { LabelRoom, type Box } from './label-fit';
import { around, labelHeight } from './label-spots';
import { packAreas, type PackedAreas } from './packed-areas';
import { placeLabels, type LabelAsk, type LabelSheet, type PlacedLabel } from './place-labels';
import { areaSet, type Ring } from './testing/area-set';

interface Feature {
  readonly properties: { readonly rw: string; readonly rt: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}

const SAMPLE = new URL('../../../data/cibeureum/wilayah.geojson', import.meta.url);
const { features } = JSON.parse(readFileSync(SAMPLE, 'utf8')) as { readonly features: readonly Feature[] };
const ringsOf = ({ geometry }: Feature): readonly Ring[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
const labels = features.map(({ properties: { rt, rw } }) => `RT ${rt}/RW ${rw}`);
const rwLabels = [...new Set(features.map(({ properties }) => `RW ${properties.rw}`))];
const parents = aboveOf(labels, rwLabels);

function packed(areas: readonly (readonly Ring[])[]): PackedAreas {
  const found = packAreas(areaSet(areas));
  if (found === null) throw new Error('The sample has no polygons');
  return found;
}
const rt = packed(features.map(ringsOf));
const rw = packed(rwLabels.map((_, i) => features.filter((_f, a) => parents[a] === i).flatMap(ringsOf)));

/** The whole place in a window of some CSS px across, without any margin painted beyond it. */
function sheetOf(zoom: number, ratio: number, width = 900, height = 900): LabelSheet {
  const middle = worldSize(zoom);
  const left = Math.round(rt.origin.x * middle - width / 2);
  const top = Math.round(rt.origin.y * middle - height / 2);
  const frame: Frame = { zoom, left, top, width, height, ratio };
  const raster = createRaster(width * ratio, height * ratio, rt.count);
  new AreaRasteriser(rt, raster, enlarged(place(frame, rt.origin), ratio)).paint(0, rt.count);
  const measure = (line: string, size: number) => 0.68 * size * line.length;
  return {
    raster,
    frame,
    seen: { left: 0, top: 0, right: width, bottom: height },
    room: new LabelRoom(),
    measure,
  };
}

const rwAsk: LabelAsk = {
  areas: rw,
  ownerOf: (id) => (id === 0 ? -1 : (parents[id - 1] ?? -1)),
  wordings: (area) => wordings(rwLabels[area] ?? '', false),
  sizes: [13, 11],
};
const rtAsk = (named: ReadonlySet<number>): LabelAsk => ({
  areas: rt,
  ownerOf: (id) => id - 1,
  wordings: (area) => wordings(labels[area] ?? '', named.has(parents[area] ?? -1)),
  sizes: [12, 10],
});

const boxOf = ({ lines, size, x, y }: PlacedLabel, { measure }: LabelSheet): Box =>
  around(x, y, Math.max(...lines.map((line) => measure(line, size))), labelHeight(lines, size));

/** The area whose rings hold a point of the frame, by the even–odd rule: nothing of the raster's. */
function holderOf(x: number, y: number, frame: Frame): number {
  const { k, dx, dy } = place(frame, rt.origin);
  const [px, py] = [(x - dx) / k, (y - dy) / k];
  for (let area = 0; area < rt.count; area += 1) {
    let inside = false;
    for (let ring = rt.ringOfArea[area] ?? 0; ring < (rt.ringOfArea[area + 1] ?? 0); ring += 1) {
      const end = rt.ringStart[ring + 1] ?? 0;
      for (let v = rt.ringStart[ring] ?? 0, w = end - 1; v < end; w = v, v += 1) {
        const [ax, ay, bx, by] = [2 * v, 2 * v + 1, 2 * w, 2 * w + 1].map((i) => rt.coords[i] ?? NaN);
        if (ax === undefined || ay === undefined || bx === undefined || by === undefined) continue;
        if (ay > py !== by > py && px < ax + ((bx - ax) * (py - ay)) / (by - ay)) inside = !inside;
      }
    }
    if (inside) return area;
  }
  return -1;
}

const cornersOf = ({ left, right, top, bottom }: Box): [number, number][] => [
  [left, top],
  [right, top],
  [left, bottom],
  [right, bottom],
  [(left + right) / 2, (top + bottom) / 2],
];

describe.each([
  ['a phone', 14, 2],
  ['an office screen', 15.25, 1],
  ['a projector', 16, 1],
])('labels of the sample on %s', (_where, zoom, ratio) => {
  const sheet = sheetOf(zoom, ratio);
  const above = placeLabels(rwAsk, sheet);
  const named = new Set(above.placed.map(({ area }) => area));
  const own = placeLabels(rtAsk(named), sheet);

  it('writes some and counts the rest', () => {
    expect(above.placed.length).toBeGreaterThan(zoom > 15 ? 20 : 8);
    expect(above.placed.length + above.left).toBe(23);
    expect(own.placed.length + own.left).toBe(170);
  });

  it('lies wholly within its own area', () => {
    const { frame } = sheet;
    for (const label of own.placed) {
      for (const [x, y] of cornersOf(boxOf(label, sheet))) expect(holderOf(x, y, frame)).toBe(label.area);
    }
    for (const label of above.placed) {
      for (const [x, y] of cornersOf(boxOf(label, sheet))) {
        expect(parents[holderOf(x, y, frame)]).toBe(label.area);
      }
    }
  });

  it('meets no other label', () => {
    const boxes = [...above.placed, ...own.placed].map((label) => boxOf(label, sheet));
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    });
  });

  it('says the number alone only beside the name of its RW', () => {
    for (const { area, lines } of own.placed) {
      expect(lines.length === 1).toBe(named.has(parents[area] ?? -1));
    }
  });
});

describe('placeLabels', () => {
  it('names what the window shows of an area, and only that', () => {
    const sheet = sheetOf(17.5, 1, 500, 400);
    const { placed } = placeLabels(rtAsk(new Set()), sheet);
    expect(placed.length).toBeGreaterThan(3);
    expect(placed.length).toBeLessThan(40);
    for (const label of placed) {
      const { left, right, top, bottom } = boxOf(label, sheet);
      expect(left >= 0 && top >= 0 && right <= 500 && bottom <= 400).toBe(true);
    }
  });

  it('keeps clear of what has taken its room before', () => {
    const sheet = sheetOf(15.25, 1);
    sheet.room.keep({ left: 0, top: 0, right: 900, bottom: 450 });
    const { placed } = placeLabels(rtAsk(new Set(rwLabels.map((_, i) => i))), sheet);
    expect(placed.length).toBeGreaterThan(20);
    for (const { y } of placed) expect(y).toBeGreaterThan(450);
  });
});
