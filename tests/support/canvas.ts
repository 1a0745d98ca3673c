import type { Page } from '@playwright/test';

export type LayerName =
  | 'areas'
  | 'borders'
  | 'density'
  | 'hexagons'
  | 'context'
  | 'labels'
  | 'fade'
  | 'symbols'
  | 'circles'
  | 'dots'
  | 'highlight'
  | 'hover';

/** A canvas of the map as it is now: how many pixels have each opaque colour (#rrggbb), and how many are drawn at all. */
export interface Painted {
  readonly colours: Readonly<Record<string, number>>;
  readonly drawn: number;
}

const pick = (layer: LayerName): string => `canvas[data-layer="${layer}"]`;

/** Reads all pixels of a layer. */
export async function painted(page: Page, layer: LayerName): Promise<Painted> {
  return page.locator(pick(layer)).evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height);
    const context = copy.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('No 2D canvas');
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    const counts = new Map<number, number>();
    let drawn = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(i, i + 4);
      if (alpha > 0) drawn += 1;
      if (alpha === 255)
        counts.set((r << 16) | (g << 8) | b, (counts.get((r << 16) | (g << 8) | b) ?? 0) + 1);
    }
    const hex = (rgb: number): string => `#${rgb.toString(16).padStart(6, '0')}`;
    return { drawn, colours: Object.fromEntries([...counts].map(([rgb, count]) => [hex(rgb), count])) };
  });
}

/** Number of pixels drawn on a layer: 0 when it is empty. */
export const drawnOn = async (page: Page, layer: LayerName): Promise<number> =>
  (await painted(page, layer)).drawn;

/** What the page shows of the place under the pointer. */
export interface Pointed {
  /** Key of the RT on the hover card; null where there is none. */
  readonly key: string | null;
  /** Colour of the areas' canvas there; '' for the ground beside the map. */
  readonly colour: string;
  /** All colours within two pixels of it: more than one area's on a border. */
  readonly around: readonly string[];
  /** Grounds of the legend rows whose mark stands for the pointer. */
  readonly marked: readonly string[];
}

/** A place of the window, CSS px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Moves the pointer from place to place, and reads the page before it leaves each: at the earliest a frame later. */
export async function pointAtEach(page: Page, spots: readonly Spot[]): Promise<Pointed[]> {
  const recorder = await page.locator(pick('areas')).evaluateHandle((canvas: HTMLCanvasElement) => {
    const box = canvas.getBoundingClientRect();
    const ratio = canvas.width / box.width;
    const [reach, size] = [2, 5];
    const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('No 2D canvas');
    const coloursAround = ({ x, y }: { x: number; y: number }): string[] => {
      context.clearRect(0, 0, size, size);
      const left = Math.floor((x - box.left) * ratio) - reach;
      const top = Math.floor((y - box.top) * ratio) - reach;
      context.drawImage(canvas, -left, -top);
      const { data } = context.getImageData(0, 0, size, size);
      return Array.from({ length: size * size }, (_, i) => {
        const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(4 * i, 4 * i + 4);
        return alpha === 0 ? '' : `#${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`;
      });
    };
    const read = (spot: { x: number; y: number }) => {
      const colours = coloursAround(spot);
      const map = document.querySelector('#peta');
      const marked = [...(map?.querySelectorAll<HTMLElement>('li[data-ground]') ?? [])].filter((row) =>
        row.textContent?.includes('Wilayah di bawah penunjuk'),
      );
      return {
        key: map?.querySelector<HTMLElement>('[data-area]')?.dataset['area'] ?? null,
        colour: colours[(size * size - 1) / 2] ?? '',
        around: [...new Set(colours)],
        marked: marked.map((row) => row.dataset['ground'] ?? ''),
      };
    };
    const found: ReturnType<typeof read>[] = [];
    let last: { x: number; y: number } | null = null;
    const leave = ({ clientX, clientY }: MouseEvent): void => {
      if (last !== null) found.push(read(last));
      last = { x: clientX, y: clientY };
    };
    window.addEventListener('mousemove', leave, true);
    return {
      finish: async (end: { x: number; y: number }) => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        window.removeEventListener('mousemove', leave, true);
        return [...found, read(end)];
      },
    };
  });
  for (const { x, y } of spots) await page.mouse.move(x, y);
  const found = await recorder.evaluate(({ finish }, end) => finish(end), spots.at(-1) ?? { x: 0, y: 0 });
  await recorder.dispose();
  if (found.length !== spots.length) throw new Error('The pointer was not felt everywhere');
  return found;
}

/** Moves the pointer to a place of the window (CSS px) and reads the page two frames later. */
export async function pointAt(page: Page, x: number, y: number): Promise<Pointed> {
  const [pointed] = await pointAtEach(page, [{ x, y }]);
  if (pointed === undefined) throw new Error('Nothing was read');
  return pointed;
}

/** A mark that stands apart: its middle (CSS px in the window), and how many pixels of the canvas it takes. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly pixels: number;
}

/** The separate marks drawn on a layer, as far as the window shows them. */
export async function marksOn(page: Page, layer: LayerName): Promise<Mark[]> {
  return page.locator(pick(layer)).evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('No 2D canvas');
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const drawn = Uint8Array.from({ length: width * height }, (_, i) => ((data[4 * i + 3] ?? 0) > 0 ? 1 : 0));
    const box = canvas.getBoundingClientRect();
    const marks: { x: number; y: number; pixels: number }[] = [];
    for (let start = 0; start < drawn.length; start += 1) {
      if (drawn[start] !== 1) continue;
      let [left, right, top, bottom] = [width, 0, height, 0];
      let pixels = 0;
      const open = [start];
      drawn[start] = 0;
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const [x, y] = [at % width, Math.floor(at / width)];
        pixels += 1;
        [left, right, top, bottom] = [
          Math.min(left, x),
          Math.max(right, x),
          Math.min(top, y),
          Math.max(bottom, y),
        ];
        for (const beside of [at - 1, at + 1, at - width, at + width]) {
          if (drawn[beside] !== 1) continue;
          drawn[beside] = 0;
          open.push(beside);
        }
      }
      const ratio = box.width / width;
      marks.push({
        x: box.left + ((left + right + 1) / 2) * ratio,
        y: box.top + ((top + bottom + 1) / 2) * ratio,
        pixels,
      });
    }
    return marks;
  });
}

/**
 * Places (CSS px in the window) of bare ground between two painted pixels, side by side or above each
 * other: what a crack along a shared border looks like.
 */
export async function seams(page: Page): Promise<{ x: number; y: number }[]> {
  return page.locator(pick('areas')).evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('No 2D canvas');
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const bare = (i: number): boolean => data[4 * i + 3] === 0;
    const box = canvas.getBoundingClientRect();
    const size = box.width / width;
    const found: { x: number; y: number }[] = [];
    for (let i = width; i < width * (height - 1); i += 1) {
      const column = i % width;
      if (!bare(i) || column === 0 || column === width - 1) continue;
      if ((bare(i - 1) || bare(i + 1)) && (bare(i - width) || bare(i + width))) continue;
      found.push({ x: box.left + (column + 0.5) * size, y: box.top + (Math.floor(i / width) + 0.5) * size });
    }
    return found;
  });
}
