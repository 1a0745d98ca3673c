// @vitest-environment jsdom
import type { Camera } from '$lib/domain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CANVASES } from './canvases';
import { lightLook } from './look';
import { MapView } from './map-view';
import { areaSet } from './testing/area-set';

const areas = areaSet([
  [
    [
      [107.5, -6.95],
      [107.52, -6.95],
      [107.52, -6.93],
      [107.5, -6.93],
    ],
  ],
]);

let observed = 0;
let frames: FrameRequestCallback[] = [];
const told = { hover: 0, select: 0, cameras: [] as Camera[], scales: [] as number[], painted: 0 };
const handlers = {
  hover: () => (told.hover += 1),
  select: () => (told.select += 1),
  camera: (camera: Camera) => told.cameras.push(camera),
  scale: (metres: number) => told.scales.push(metres),
  painted: () => (told.painted += 1),
};

function sizedElement(): HTMLElement {
  const element = document.createElement('div');
  Object.defineProperties(element, { clientWidth: { value: 800 }, clientHeight: { value: 600 } });
  document.body.append(element);
  return element;
}

function nextFrame(): void {
  const due = frames;
  frames = [];
  for (const callback of due) callback(0);
}

beforeEach(() => {
  observed = 0;
  frames = [];
  Object.assign(told, { hover: 0, select: 0, cameras: [], scales: [], painted: 0 });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => (observed += 1);
      disconnect = () => (observed -= 1);
    },
  );
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => (frames[id - 1] = () => undefined));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('MapView', () => {
  it('has its canvases named, out of the way of screen readers', () => {
    const element = sizedElement();
    const view = new MapView(element, handlers, { reducedMotion: true });
    const canvases = [...element.querySelectorAll('canvas')];
    expect(canvases.map((canvas) => canvas.dataset['layer']).sort()).toEqual([...CANVASES, 'fade'].sort());
    expect(canvases.every((canvas) => canvas.getAttribute('aria-hidden') === 'true')).toBe(true);
    view.destroy();
  });

  it('tells the scale when it fits the areas, but reports no camera of its own making', () => {
    const view = new MapView(sizedElement(), handlers, { reducedMotion: true });
    view.setAreas(areas);
    view.setCamera({ lat: -6.94, lng: 107.51, zoom: 16 });
    view.setCamera(null);
    view.fit();
    // 600 px less two margins for 0.02° of latitude at most: some 2,200 m.
    expect(told.scales.at(-1)).toBeGreaterThan(2200 / 552);
    expect(told.scales.at(-1)).toBeLessThan((2 * 2200) / 552);
    expect(told.cameras).toEqual([]);
    view.destroy();
  });

  it('reports the reader’s zoom, and what was asked to be reported', () => {
    const view = new MapView(sizedElement(), handlers, { reducedMotion: true });
    view.setAreas(areas);
    view.setCamera({ lat: -6.94, lng: 107.51, zoom: 16 });
    view.zoomIn();
    expect(told.cameras).toHaveLength(1);
    expect(told.cameras[0]?.lat).toBeCloseTo(-6.94, 4);
    expect(told.cameras[0]?.lng).toBeCloseTo(107.51, 4);
    expect(told.cameras[0]?.zoom).toBeGreaterThan(16);
    view.fit(true);
    expect(told.cameras).toHaveLength(2);
    view.destroy();
  });

  it('takes a press for the reader’s after it has broken off a move of its own', () => {
    const view = new MapView(sizedElement(), handlers, { reducedMotion: false });
    view.setAreas(areas);
    view.setCamera({ lat: -6.9, lng: 107.51, zoom: 16 });
    // Towards the area, and on the way there another address asks for another place.
    view.showArea(0);
    view.setCamera({ lat: -6.94, lng: 107.51, zoom: 16 });
    expect(told.cameras).toEqual([]);
    view.zoomIn();
    expect(told.cameras).toHaveLength(1);
    view.destroy();
  });

  it('looks wherever a camera without steps is set, however small the place is then', () => {
    const view = new MapView(sizedElement(), handlers, { reducedMotion: true, zoomSnap: 0 });
    view.setAreas(areas);
    view.setCamera({ lat: -6.94, lng: 107.51, zoom: 11 });
    // 156,543 m a pixel at the equator on the smallest map, halved with every level, by the cosine of the latitude.
    expect(told.scales.at(-1)).toBeCloseTo((156543.03392 * Math.cos((6.94 * Math.PI) / 180)) / 2 ** 11, 0);
    view.destroy();
  });

  it('keeps the reader’s camera when the areas change, and fits when they lie elsewhere', () => {
    const view = new MapView(sizedElement(), handlers, { reducedMotion: true });
    view.setCamera({ lat: -6.94, lng: 107.51, zoom: 17 });
    view.setAreas(areas);
    const kept = told.scales.at(-1) ?? 0;
    expect(kept).toBeCloseTo(1.1854, 2);
    const away = areas.geometry?.coords.map((value, i) => (i % 2 === 0 ? value + 5 : value));
    view.setAreas({
      ...areas,
      geometry: areas.geometry && {
        ...areas.geometry,
        coords: away ?? new Float64Array(),
        bbox: [112.5, -6.95, 112.52, -6.93],
      },
    });
    expect(told.scales.at(-1)).toBeGreaterThan(2 * kept);
    view.destroy();
  });

  it('paints nothing anew for what it shows already', () => {
    const view = new MapView(sizedElement(), handlers, { reducedMotion: true });
    const kinds: [] = [];
    const setAll = () => {
      view.setDots(null, kinds);
      view.setClusters(null, null, kinds);
      view.setDensity(null);
      view.setHexagons(null);
      view.setSymbols(null);
      view.setCircles(null);
      view.setContext(kinds);
      view.setHighlight({ hover: -1, selected: 0, dot: -1 });
      view.setLabels(true);
    };
    setAll();
    for (let i = 0; i < 3; i += 1) nextFrame();
    setAll();
    expect(frames).toHaveLength(0);
    view.setHighlight({ hover: 0, selected: 0, dot: -1 });
    expect(frames).toHaveLength(1);
    view.destroy();
  });

  it('leaves nothing behind when it is destroyed in the middle of everything', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const element = sizedElement();
    const added = vi.spyOn(element, 'addEventListener');
    const removed = vi.spyOn(element, 'removeEventListener');
    const view = new MapView(element, handlers, { reducedMotion: false });
    view.setAreas(areas);
    view.setShade(null, lightLook);
    view.setDots(null, []);
    nextFrame();
    view.zoomIn();
    view.setContext([]);
    view.destroy();
    const before = structuredClone(told);
    for (let i = 0; i < 4; i += 1) nextFrame();
    vi.runAllTimers();
    element.dispatchEvent(new Event('pointermove'));
    element.dispatchEvent(new MouseEvent('click'));
    expect(told).toEqual(before);
    expect(observed).toBe(0);
    expect([element.childElementCount, element.className, element.style.backgroundColor]).toEqual([
      0,
      '',
      '',
    ]);
    // Our own listeners go by their signal; Leaflet's one by one.
    const lasting = added.mock.calls.filter(
      ([, , options]) => typeof options !== 'object' || !('signal' in options),
    );
    expect(removed.mock.calls.length).toBe(lasting.length);
    vi.useRealTimers();
  });
});
