// The barest page there can be: one Path2D an area on one canvas, found again by isPointInPath.
import type { Position } from 'geojson';
import { Classes, keyOf, readPackage, type AreaNames, type Areas } from './package-data';
import { markPainted, offerYears, showCard, sizedMap } from './page-parts';

interface Drawn {
  readonly names: AreaNames;
  readonly key: string;
  readonly path: Path2D;
}

const MARGIN = 24;
/** Px of a radian at zoom 0. */
const WORLD = 128 / Math.PI;

const mercator = ([lng = 0, lat = 0]: Position): [number, number] => [
  (lng * Math.PI) / 180,
  -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
];

function draw(areas: Areas, width: number, height: number): Drawn[] {
  const shapes = areas.features.map(({ properties, geometry }) => ({
    names: properties,
    rings: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
      .flat()
      .map((ring) => ring.map(mercator)),
  }));
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { rings } of shapes) {
    for (const [x, y] of rings.flat()) {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [north, south] = [Math.min(north, y), Math.max(south, y)];
    }
  }
  const fit = Math.min((width - 2 * MARGIN) / (east - west), (height - 2 * MARGIN) / (south - north));
  // The scale that the other pages find: quarters of a zoom level of 256 px a world.
  const k = WORLD * 2 ** (Math.floor(4 * Math.log2(fit / WORLD)) / 4);
  const left = (width - k * (east - west)) / 2;
  const top = (height - k * (south - north)) / 2;
  return shapes.map(({ names, rings }) => {
    const path = new Path2D();
    for (const ring of rings) {
      ring.forEach(([x, y], i) => {
        const [px, py] = [left + k * (x - west), top + k * (y - north)];
        if (i === 0) path.moveTo(px, py);
        else path.lineTo(px, py);
      });
      path.closePath();
    }
    return { names, key: keyOf(names), path };
  });
}

function canvasOn(map: HTMLElement): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = map.clientWidth;
  canvas.height = map.clientHeight;
  map.append(canvas);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas');
  return context;
}

const map = sizedMap();
const { areas, rates } = await readPackage();
const context = canvasOn(map);
// The outline has a canvas of its own, so that a hover need not fill the areas anew.
const outline = canvasOn(map);
const classes = new Classes(rates);
const drawn = draw(areas, map.clientWidth, map.clientHeight);
let year = '';
let hovered: Drawn | undefined;

function paint(): void {
  context.clearRect(0, 0, map.clientWidth, map.clientHeight);
  context.strokeStyle = '#faf8f3';
  for (const { key, path } of drawn) {
    context.fillStyle = classes.colour(rates.get(year)?.get(key));
    context.fill(path);
    context.stroke(path);
  }
}

function hover(event: PointerEvent): void {
  const { left, top } = map.getBoundingClientRect();
  const [x, y] = [event.clientX - left, event.clientY - top];
  const under = drawn.find(({ path }) => context.isPointInPath(path, x, y));
  if (under === hovered) return;
  hovered = under;
  outline.clearRect(0, 0, map.clientWidth, map.clientHeight);
  outline.lineWidth = 2;
  if (under !== undefined) outline.stroke(under.path);
  showCard(under?.names ?? null, rates.get(year)?.get(under?.key ?? ''));
}

year = offerYears(rates.keys(), (chosen) => {
  year = chosen;
  requestAnimationFrame(() => {
    paint();
    markPainted('peta:repainted');
  });
});
paint();
markPainted('peta:ready');
map.addEventListener('pointermove', hover, { passive: true });
