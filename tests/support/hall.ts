import type { Locator, Page } from '@playwright/test';
import { fileText } from './figures';
import { SITE_URL } from './site.mjs';
import { expect, twoFrames } from './test';

/** The hall, by its name. */
export const hallOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Tayangan balai warga' });

/** Opens a story in the hall and waits until all that it needs is there. */
export async function openHall(page: Page, query: string): Promise<void> {
  await page.goto(`${SITE_URL}#/presentasi?${query}`);
  await hallReady(page);
}

/** Waits until the hall has fetched and drawn all that it needs. */
export async function hallReady(page: Page): Promise<void> {
  await expect(page.locator('.hall[aria-busy="false"]')).toBeVisible({ timeout: 20_000 });
  await twoFrames(page);
}

/** Slide (from 1) and stage that the hall is at. */
export const placeOf = (page: Page): Promise<string> =>
  page.locator('.hall').evaluate((hall: HTMLElement) => `${hall.dataset['slide']} ${hall.dataset['stage']}`);

/** Presses a key and lets the hall draw what comes of it. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await twoFrames(page);
}

/**
 * What is wrong with the words on the screen, for people in the last row: letters under 4 % of its height,
 * contrast under 7 : 1, words cut off, beyond the screen or over other words. The number of the
 * slide, and what is said of saving, may be smaller.
 */
export async function wordFaults(page: Page): Promise<string[]> {
  return page.locator('.hall').evaluate((hall: HTMLElement) => {
    const channel = (value: number): number =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(
        (part) => Number.parseFloat(part) / 255,
      );
      return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
    };
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const walker = document.createTreeWalker(hall, NodeFilter.SHOW_TEXT);
    const found: { text: string; element: HTMLElement; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || element.closest('.visually-hidden, svg') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push({ text, element, box: range.getBoundingClientRect() });
    }
    const faults: string[] = [];
    for (const { text, element, box } of found) {
      const { fontSize, color } = getComputedStyle(element);
      const small = element.closest('footer .number, .saving') !== null;
      const part = Number.parseFloat(fontSize) / innerHeight;
      if (part < (small ? 0.025 : 0.04)) faults.push(`small: ${text} ${part.toFixed(3)}`);
      const [a, b] = [luminance(color), luminance(groundOf(element))];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (contrast < 7) faults.push(`contrast: ${text} ${contrast.toFixed(1)}`);
      const beyond =
        box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5;
      if (beyond) faults.push(`beyond the screen: ${text}`);
    }
    for (const part of hall.querySelectorAll<HTMLElement>('.side, header, h1, .frame, footer')) {
      const cut = part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1;
      if (cut) faults.push(`cut: ${part.className || part.tagName}`);
    }
    const inset = 2;
    found.forEach((one, i) => {
      for (const other of found.slice(i + 1)) {
        if (one.element === other.element) continue;
        const over =
          one.box.left + inset < other.box.right - inset &&
          other.box.left + inset < one.box.right - inset &&
          one.box.top + inset + 3 < other.box.bottom - inset - 3 &&
          other.box.top + inset + 3 < one.box.bottom - inset - 3;
        if (over) faults.push(`over one another: ${one.text} / ${other.text}`);
      }
    });
    return faults;
  });
}

/** A plate of words on the map, with the place it has on the ground: lon, lat of points along its edge. */
interface Plate {
  readonly text: string;
  readonly area: string | null;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly points: readonly (readonly [lng: number, lat: number])[];
}

/** What is written on the map, and how it says that it looks at the ground. */
export async function platesOf(page: Page): Promise<{ level: string; left: number; plates: Plate[] }> {
  return page.locator('.hall').evaluate((hall: HTMLElement) => {
    const frame = hall.querySelector<HTMLElement>('.frame');
    if (frame === null) return { level: '', left: 0, plates: [] };
    const [zoom = 0, lat = 0, lng = 0] = (frame.dataset['camera'] ?? '').split(',').map(Number.parseFloat);
    const size = 256 * 2 ** zoom;
    const mercator = (degrees: number): number =>
      0.5 - Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
    const window = frame.getBoundingClientRect();
    const place = (x: number, y: number): [number, number] => {
      const across = (x - window.left - window.width / 2) / size;
      const down = mercator(lat) + (y - window.top - window.height / 2) / size;
      return [lng + across * 360, (Math.atan(Math.sinh((0.5 - down) * 2 * Math.PI)) * 180) / Math.PI];
    };
    const plates = [...frame.querySelectorAll<HTMLElement>('.label, .landmark')].map((plate) => {
      const { left, top, right, bottom } = plate.getBoundingClientRect();
      const points = Array.from({ length: 9 }, (_, i) => i / 8).flatMap((part) => [
        place(left + part * (right - left), top),
        place(left + part * (right - left), bottom),
        place(left, top + part * (bottom - top)),
        place(right, top + part * (bottom - top)),
      ]);
      return {
        text: plate.innerText,
        area: plate.dataset['area'] ?? null,
        box: [left, top, right, bottom] as const,
        points,
      };
    });
    const left = Number.parseInt(hall.querySelector<HTMLElement>('[data-left]')?.dataset['left'] ?? '0', 10);
    return { level: frame.dataset['level'] ?? '', left, plates };
  });
}

interface Feature {
  readonly properties: Readonly<Record<string, string>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}
type Ring = readonly (readonly [number, number])[];

const { features } = JSON.parse(fileText('wilayah.geojson')) as { readonly features: readonly Feature[] };
const shapes = features.map(({ properties, geometry }) => ({
  rw: (properties['rw'] ?? '').replace(/^0+/, ''),
  rings: (geometry.type === 'Polygon'
    ? (geometry.coordinates as Ring[])
    : (geometry.coordinates as Ring[][]).flat()) satisfies readonly Ring[],
}));

/** Number of the RW of Cibeureum that holds a point, by its published boundaries; null for none. */
export function rwAt(lng: number, lat: number): string | null {
  const holds = (rings: readonly Ring[]): boolean => {
    let inside = false;
    for (const ring of rings) {
      ring.forEach(([bx, by], i) => {
        const [ax, ay] = ring.at(i - 1) ?? [bx, by];
        if (ay > lat !== by > lat && lng < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      });
    }
    return inside;
  };
  return shapes.find(({ rings }) => holds(rings))?.rw ?? null;
}
