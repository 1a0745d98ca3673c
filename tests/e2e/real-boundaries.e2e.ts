import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { painted, pointAt, seams } from '../support/canvas';
import { sum } from '../support/figures';
import { goTo } from '../support/go-to';
import { coloursOf, readLegend, rowFor } from '../support/legend';
import { project, unproject } from '../support/mercator';
import {
  areasAt,
  insideOf,
  REAL_BOUNDARIES,
  realAreas,
  type Place,
  type RealArea,
} from '../support/real-areas';
import { expect, mapOf, openMap, openTab, tableOf, test } from '../support/test';

test.skip(!existsSync(REAL_BOUNDARIES), `Needs the real boundaries in ${REAL_BOUNDARIES}`);

/** Looks at a place by a link, as a reader who was sent one. */
async function lookAt(page: Page, id: string, { lng, lat }: Place, zoom: number): Promise<void> {
  await goTo(page, `#/peta?p=${id}&c=${zoom},${lat.toFixed(6)},${lng.toFixed(6)}`);
}

/** Middle of the map's window, where the camera looks. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await mapOf(page).boundingBox();
  if (box === null) throw new Error('The map has no box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Every n-th area, so that about `count` of them lie all over the place. */
const sample = (areas: readonly RealArea[], count: number): RealArea[] =>
  areas.filter((_, i) => i % Math.ceil(areas.length / count) === 0);

/** The zoom at which the piece of ground is about 80 px wide. */
const zoomFor = (width: number): number =>
  Math.min(19, Math.max(11, Math.round(4 * Math.log2((80 * 360) / (256 * width))) / 4));

for (const { id, units, looks } of [
  { id: 'jatinegara', units: 91, looks: 31 },
  { id: 'surabaya', units: 1399, looks: 24 },
]) {
  test(id, async ({ page }) => {
    const areas = realAreas(id);
    await openMap(page, `#/peta?p=${id}`);
    const rows = await readLegend(page);

    await test.step('each polygon is painted in its own colour where it lies', async () => {
      const { x, y } = await middle(page);
      let looked = 0;
      for (const area of sample(areas, looks)) {
        const inside = insideOf(area);
        // Where two polygons of the file overlap there is no telling which is meant.
        if (areasAt(areas, inside).length !== 1) continue;
        await lookAt(page, id, inside, zoomFor(inside.width));
        const colours = coloursOf(rowFor(rows, area.ratePct));
        await expect(async () => {
          const { key, colour } = await pointAt(page, x, y);
          expect(key).toBe(area.key);
          expect(colours).toContain(colour);
        }, area.label).toPass({ timeout: 10_000 });
        looked += 1;
      }
      expect(looked).toBeGreaterThan(0.9 * Math.min(looks, units));
    });

    await test.step('no ground shows through between neighbours', async () => {
      const places = sample(areas, 5).map(insideOf);
      const centre = places[2] ?? { lng: NaN, lat: NaN };
      for (const zoom of [11.5, 13, 14.25, 15.5]) {
        await lookAt(page, id, centre, zoom);
        expect((await painted(page, 'areas')).drawn).toBeGreaterThan(2000);
        const [from, at] = [project(centre, zoom), await middle(page)];
        const cracks = (await seams(page)).filter(({ x, y }) => {
          // The window may lie half a pixel beside: ground on any side is no crack.
          const around = [-0.6, 0.6].flatMap((dx) => [-0.6, 0.6].map((dy) => [dx, dy] as const));
          return around.every(([dx, dy]) => {
            const place = unproject({ x: from.x + x - at.x + dx, y: from.y + y - at.y + dy }, zoom);
            return areasAt(areas, place).length > 0;
          });
        });
        expect(cracks, `zoom ${zoom}`).toEqual([]);
      }
    });

    await test.step('every unit has its place in legend and table', async () => {
      expect(areas).toHaveLength(units);
      const distinct = new Set(areas.map(({ key }) => key)).size;
      expect(sum(rows.map(({ count }) => count))).toBe(distinct);
      await openTab(page, 'Tabel');
      await expect(tableOf(page).getByRole('row').nth(1)).toBeVisible();
      const more = page.getByRole('button', { name: /^Tampilkan [\d.]+ lagi$/ });
      while (await more.isVisible()) await more.click();
      await expect(tableOf(page).getByRole('row')).toHaveCount(1 + distinct);
    });
  });
}
