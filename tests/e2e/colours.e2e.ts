import { painted, pointAtEach, type Spot } from '../support/canvas';
import { ratePct, rtFigure, rtFigures } from '../support/figures';
import { goTo } from '../support/go-to';
import { coloursOf, readLegend, rowFor } from '../support/legend';
import { expect, mapOf, openMap, test } from '../support/test';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('map, legend, figures and card tell the same', async ({ page }) => {
      await test.step('the map has the colours of the legend and no other', async () => {
        await openMap(page);
        const rows = await readLegend(page);
        const expected = rows.filter(({ count }) => count > 0).flatMap(coloursOf);
        expect(new Set(expected).size).toBe(expected.length);
        const { colours } = await painted(page, 'areas');
        expect(Object.keys(colours).sort()).toEqual(expected.sort());
      });

      await test.step('the legend counts the RT that the table of figures puts into each row', async () => {
        await goTo(page, '#/peta');
        const rows = await readLegend(page);
        const inRow = rtFigures().map((figure) => rowFor(rows, ratePct(figure)).text);
        for (const { text, count } of rows) {
          expect(
            inRow.filter((own) => own === text),
            text,
          ).toHaveLength(count);
        }
      });

      await test.step('none poor and no data look different in the legend', async () => {
        await goTo(page, '#/peta');
        const rows = await readLegend(page);
        const [zero, missing] = [rowFor(rows, 0), rowFor(rows, null)];
        expect(zero.text).toMatch(/^Nol: tidak ada KK miskin: 11 RT/);
        expect(missing.text).toMatch(/^Tidak ada data: 6 RT/);
        expect(zero.hatch).toBeNull();
        expect(missing.hatch).not.toBeNull();
        expect(coloursOf(missing)).not.toContain(zero.ground);
      });

      await test.step('card, legend mark and colour under the pointer tell the same RT', async () => {
        await goTo(page, '#/peta?o=-');
        const rows = await readLegend(page);
        const box = await mapOf(page).boundingBox();
        if (box === null) throw new Error('The map has no box');
        const looks = new Map<string, Set<string>>();
        const spots: Spot[] = [];
        for (let x = box.x + 30; x < box.x + box.width; x += 52) {
          for (let y = box.y + 60; y < box.y + box.height; y += 47) spots.push({ x, y });
        }
        const pointed = await pointAtEach(page, spots);
        for (const [i, { key, around, marked }] of pointed.entries()) {
          const own = [[''], ...rows.map(coloursOf)].find((colours) =>
            around.every((one) => colours.includes(one)),
          );
          // On a border it may be either side's.
          if (own === undefined) continue;
          const row = key === null ? null : rowFor(rows, ratePct(rtFigure(key)));
          const at = `${key ?? 'ground'} at ${spots[i]?.x}, ${spots[i]?.y}`;
          expect(own, at).toEqual(row === null ? [''] : coloursOf(row));
          expect(marked, at).toEqual(row === null ? [] : [row.ground]);
          if (row === null) continue;
          around.forEach((colour) => looks.set(row.role, (looks.get(row.role) ?? new Set()).add(colour)));
        }
        // Enough of the map was visited to tell none poor from not known.
        expect([...looks.keys()].sort()).toEqual(['class', 'missing', 'zero']);
        const [zero, missing] = [looks.get('zero') ?? new Set(), looks.get('missing') ?? new Set()];
        expect([...zero].filter((colour) => missing.has(colour))).toEqual([]);
      });
    });
  });
}
