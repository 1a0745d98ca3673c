import type { Page } from '@playwright/test';

type Point = readonly [x: number, y: number];

/** Puts fingers down, moves each from its first to its last place in some steps, and lifts them. */
export async function drag(
  page: Page,
  ...fingers: readonly (readonly [from: Point, to: Point])[]
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const steps = 8;
  const at = (step: number) =>
    fingers.map(([[x0, y0], [x1, y1]], id) => ({
      id,
      x: x0 + ((x1 - x0) * step) / steps,
      y: y0 + ((y1 - y0) * step) / steps,
    }));
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step += 1) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

/** Middle of an element's box. */
export async function middleOf(element: { boundingBox(): Promise<Box | null> }): Promise<Point> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('No box');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
