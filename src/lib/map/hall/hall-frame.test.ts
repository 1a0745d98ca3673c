import { describe, expect, it } from 'vitest';
import { cameraFor, projectionOf } from './hall-frame';

const bbox = [107.53, -6.92, 107.56, -6.89] as const;

describe('what the hall looks at', () => {
  it.each([
    { width: 600, height: 400 },
    { width: 300, height: 700 },
  ])('shows a box as large as the window holds it, its middle in the middle ($width × $height)', (size) => {
    const camera = cameraFor(bbox, size, 10);
    const to = projectionOf(camera, size);
    const [low, high] = [to(bbox[0], bbox[3]), to(bbox[2], bbox[1])];
    expect(low.x + high.x).toBeCloseTo(size.width, 6);
    expect(low.y + high.y).toBeCloseTo(size.height, 6);
    const [wide, tall] = [high.x - low.x, high.y - low.y];
    expect(wide).toBeLessThanOrEqual(size.width - 20 + 1e-6);
    expect(tall).toBeLessThanOrEqual(size.height - 20 + 1e-6);
    expect(Math.min(size.width - 20 - wide, size.height - 20 - tall)).toBeCloseTo(0, 6);
  });

  it('comes no closer than there is to see', () => {
    const { zoom } = cameraFor([107.5, -6.9, 107.500001, -6.899999], { width: 800, height: 600 }, 10);
    expect(zoom).toBe(19);
  });
});
