import { describe, expect, it } from 'vitest';
import { migrateRecord, RECORD_VERSION, type OwnRecord } from './own-record';

const bytes = new TextEncoder().encode('{}');

/** As the first version of this program kept it. */
const first = {
  id: 'milik-1a2b',
  title: 'Kelurahan Contoh',
  changed: '2025-11-02T08:15:00.000Z',
  files: { 'datapackage.json': bytes, 'kemiskinan.csv': bytes },
};
const today: OwnRecord = {
  version: RECORD_VERSION,
  id: 'milik-1a2b',
  title: 'Kelurahan Contoh',
  created: '2025-11-02T08:15:00.000Z',
  changed: '2025-11-02T08:15:00.000Z',
  deleted: null,
  files: new Map(Object.entries(first.files)),
  log: { entries: [], cursor: 0 },
};

describe('migrateRecord', () => {
  it.each([first, { ...first, version: 1 }, { ...first, files: today.files }])(
    'brings a record of the first version up to date',
    (record) => {
      expect(migrateRecord(record)).toEqual(today);
    },
  );

  it('leaves a record of today as it is', () => {
    expect(migrateRecord(today)).toBe(today);
  });

  it.each([
    null,
    'x',
    {},
    { ...first, id: 7 },
    { ...first, version: RECORD_VERSION + 1 },
    { ...first, files: null },
  ])('refuses what no version has written: %j', (value) => {
    expect(migrateRecord(value)).toBeNull();
  });
});
