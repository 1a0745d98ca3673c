import { describe, expect, it } from 'vitest';
import type { Agreement } from '$lib/domain';
import { createScenePipeline } from '$lib/scene';
import { plainQuestion, smallDataset } from '../../../../tests/support/small-dataset';
import { newAgreement } from './meeting-start';
import { pinPlaces } from './pin-places';

describe('pinPlaces', () => {
  const dataset = smallDataset({ years: { 2015: { kk: [48, 40], poor: [6, 9] } } });
  const { areas } = createScenePipeline()(dataset, plainQuestion(), 'light');
  const pins = (at: Agreement['at'], over: Partial<Agreement> = {}) =>
    pinPlaces([{ ...newAgreement('a', 'm', at), ...over }], dataset, areas);

  it('puts a flag into the area, and amid the areas of the one named above them', () => {
    const first = pins({ level: 'rt', area: '1/1' });
    expect([...first.at]).toEqual([...areas.centres.slice(0, 2)]);
    const [lng = NaN, lat = NaN] = pins({ level: 'rw', area: '1' }).at;
    expect(lng).toBeCloseTo(107.501, 6);
    expect(lat).toBeCloseTo(-6.8995, 6);
  });

  it('has none for the whole place, for what is given up, and for an area that there is not', () => {
    expect(pins(null).agreements).toEqual([]);
    expect(pins({ level: 'rt', area: '1/1' }, { status: 'batal' }).at).toHaveLength(0);
    expect(pins({ level: 'rt', area: '9/9' }).agreements).toEqual([]);
  });
});
