import { describe, expect, it } from 'vitest';
import { readMoment, type HallMoment } from './hall-moment';
import { screenAsked, withScreenAsked } from './screen-address';
import { readMessage, shows } from './screen-channel';
import { screenKey, viewBeside } from './screen-keys';

const moment: HallMoment = {
  view: 'usulan',
  level: 'rw',
  year: 2015,
  area: { level: 'rt', area: '1/2' },
  told: false,
  indicator: null,
  dots: false,
  log: { entries: [], cursor: 0 },
  agreements: [],
};

describe('what windows say to each other', () => {
  it('comes over whole, and nothing else with it', () => {
    const more = { ...moment, draft: 'typed and not shown' };
    expect(readMessage(structuredClone(shows('meja', more)))).toEqual({
      kind: 'keadaan',
      desk: 'meja',
      moment,
    });
    expect(readMessage({ kind: 'pergi', desk: 'meja' })).toEqual({ kind: 'pergi', desk: 'meja' });
    expect(readMessage({ kind: 'tanya' })).toEqual({ kind: 'tanya' });
  });

  it.each([null, 'x', {}, { kind: 'pergi' }, { kind: 'keadaan', desk: 'm', moment: {} }, { kind: 'lain' }])(
    'is nothing where it is %j',
    (value) => {
      expect(readMessage(value)).toBeNull();
    },
  );

  it('is kept over a reload as it was', () => {
    expect(readMoment(JSON.parse(JSON.stringify(moment)))).toEqual(moment);
    expect(readMoment({ ...moment, view: 'lain' })).toBeNull();
    expect(readMoment({ ...moment, log: null })).toBeNull();
  });
});

describe('the address of the screen', () => {
  it('keeps the rest of the query as it stands', () => {
    expect(withScreenAsked('p=milik-1&i=miskin')).toBe('p=milik-1&i=miskin&layar=warga');
    expect(withScreenAsked('layar=warga&p=a')).toBe('p=a&layar=warga');
    expect([screenAsked('p=a&layar=warga'), screenAsked('p=a'), screenAsked('xlayar=warga')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('keys of the screen', () => {
  const press = (key: string, more = {}) =>
    screenKey({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });
  it('choose a view, the lowest level, near, blank and the way out', () => {
    expect(['1', '3', 'R', 'z', 'B', 'Escape', 'PageDown'].map((key) => press(key))).toEqual([
      { do: 'view', view: 'awal' },
      { do: 'view', view: 'disepakati' },
      { do: 'lowest' },
      { do: 'near' },
      { do: 'blank' },
      { do: 'leave' },
      { do: 'turn', by: 1 },
    ]);
  });

  it('leave the browser its own', () => {
    expect([press('r', { ctrlKey: true }), press('x'), press('Tab')]).toEqual([null, null, null]);
  });

  it('stop at the first and last view', () => {
    expect([viewBeside('awal', -1), viewBeside('awal', 1), viewBeside('disepakati', 1)]).toEqual([
      'awal',
      'usulan',
      'disepakati',
    ]);
  });
});
