import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observe, type Amendment, type AmendmentTarget, type Dataset } from '$lib/domain';
import { descriptorText, memorySource, usualLevels } from '../testing/memory-source';
import { readPackage } from '../package/read-package';
import { amend, inForce } from './amend';
import { starterKinds } from '../groups/starter-kinds';
import { bookFor, kindCell } from './kind-cell';
import { EMPTY_LOG, record, recordTyping, redo, undo, withStatus } from './amendment-log';

async function contoh(): Promise<Dataset> {
  const files = {
    'kemiskinan.csv': 'tahun,rw,rt,kk,kk_miskin,persen_miskin\n2015,1,1,48,6,12.5\n2015,1,2,40,,\n',
    'kelompok.csv': 'nama,jenis,rw,rt\nMawar,Dasa Wisma,1,1\nMelati,Posyandu,1,2\n',
  };
  const paths = { kemiskinan: 'kemiskinan.csv', kelompok: 'kelompok.csv' };
  const descriptor = descriptorText(paths, { tingkat: usualLevels });
  const result = await readPackage(memorySource({ 'datapackage.json': descriptor, ...files }));
  if (!result.ok) throw new Error('refused');
  return result.value;
}

let made = 0;
function change(
  target: AmendmentTarget,
  after: string,
  status: Amendment['status'] = 'disepakati',
): Amendment {
  made += 1;
  return {
    id: `a${made}`,
    target,
    before: '',
    after,
    reason: 'salah-catat',
    role: 'Ketua RT 01',
    date: '2015-07-01',
    meeting: null,
    status,
  };
}

const figure = (measure: string, area = '1/1'): AmendmentTarget => ({
  kind: 'figure',
  level: 'rt',
  area,
  measure,
  year: 2015,
});
const shown = (dataset: Dataset, measure: string, area: string) => {
  const data = dataset.levels[2];
  const seen = observe(data?.measures.get(measure)?.get(2015), data?.indexOf.get(area) ?? -1);
  return seen.missing ?? seen.value;
};

describe('amending figures', () => {
  it('reads the new cell as a table’s, and leaves the source as it is', async () => {
    const source = await contoh();
    const dataset = amend(source, [
      change(figure('kk_miskin'), '7'),
      change(figure('kk_miskin', '1/2'), '0'),
    ]);
    expect([shown(dataset, 'kk_miskin', '1/1'), shown(dataset, 'kk_miskin', '1/2')]).toEqual([7, 0]);
    expect([shown(source, 'kk_miskin', '1/1'), shown(source, 'kk_miskin', '1/2')]).toEqual([6, 'blank']);
    expect(dataset.groups).toBe(source.groups);
  });

  it('a blank cell is missing, more poor than households impossible, and a printed percentage falls away', async () => {
    const source = await contoh();
    expect(shown(amend(source, [change(figure('kk'), '')]), 'kk', '1/1')).toBe('blank');
    const dataset = amend(source, [change(figure('kk_miskin'), '49')]);
    expect(shown(dataset, 'kk_miskin', '1/1')).toBe('impossible');
    expect(shown(amend(source, [change(figure('kk_miskin'), '5')]), 'persen_miskin', '1/1')).toBe(
      'not-applicable',
    );
  });

  it('changes nothing for an area that there is not', async () => {
    const source = await contoh();
    expect(amend(source, [change(figure('kk', '9/9'), '5')])).toBe(source);
  });
});

describe('figures above what is amended', () => {
  async function summed(total: string, poor = '9'): Promise<Dataset> {
    const rows = `2015,1,,${total},${poor}\n2015,1,1,48,6\n2015,1,2,40,3\n`;
    const files = { 'kemiskinan.csv': `tahun,rw,rt,kk,kk_miskin\n${rows}` };
    const descriptor = descriptorText({ kemiskinan: 'kemiskinan.csv' }, { tingkat: usualLevels });
    const result = await readPackage(memorySource({ 'datapackage.json': descriptor, ...files }));
    if (!result.ok) throw new Error('refused');
    return result.value;
  }
  const ofRw = (dataset: Dataset, measure: string) =>
    observe(dataset.levels[1]?.measures.get(measure)?.get(2015), 0).value;

  it('follow where they were its sum, and stand where they were not', async () => {
    const source = await summed('90');
    const dataset = amend(source, [change(figure('kk_miskin'), '7'), change(figure('kk'), '50')]);
    expect([ofRw(dataset, 'kk_miskin'), ofRw(dataset, 'kk')]).toEqual([10, 90]);
    expect(ofRw(source, 'kk_miskin')).toBe(9);
  });

  it('stand where they are amended themselves, or where the parts are not known', async () => {
    const source = await summed('88');
    const own: AmendmentTarget = { kind: 'figure', level: 'rw', area: '1', measure: 'kk_miskin', year: 2015 };
    const both = amend(source, [change(figure('kk_miskin'), '7'), change(own, '12')]);
    expect(ofRw(both, 'kk_miskin')).toBe(12);
    expect(ofRw(amend(source, [change(figure('kk_miskin'), '')]), 'kk_miskin')).toBe(9);
  });

  it('are the same when the amendments are put over what they have made', async () => {
    const source = await summed('88');
    const log = [change(figure('kk_miskin'), ''), change(figure('kk_miskin'), '8')];
    const once = amend(source, log);
    expect(ofRw(once, 'kk_miskin')).toBe(11);
    expect(amend(once, log).levels).toEqual(once.levels);
  });
});

describe('amending groups', () => {
  it('adds, names, moves, puts to another kind, marks and merges', async () => {
    const source = await contoh();
    const dataset = amend(source, [
      change({ kind: 'group-added', group: 7 }, 'Karya 3204010101900001'),
      change({ kind: 'group-field', group: 7, field: 'jenis' }, 'Karang Taruna'),
      change({ kind: 'group-place', group: 7 }, '-6.9,107.5'),
      change({ kind: 'group-field', group: 7, field: 'aktif' }, 'tidak'),
      change({ kind: 'group-merged', group: 3 }, '2'),
    ]);
    expect(dataset.groups.map(({ id }) => id)).toEqual([2, 7]);
    expect(dataset.groups[1]).toMatchObject({ lat: -6.9, lng: 107.5, placeKnown: 'point', active: false });
    expect(dataset.groups[1]?.name).not.toMatch(/\d{16}/);
    expect(dataset.kinds.some(({ id }) => id === dataset.groups[1]?.kind)).toBe(true);
  });
});

describe('the cell of a kind', () => {
  it('is read back as the very kind, in words where they tell it', async () => {
    const { kinds } = await contoh();
    const posyandu = kinds.find(({ id }) => id === 'posyandu');
    if (posyandu === undefined) throw new Error('no kinds');
    expect(kindCell(kinds, 'posyandu')).toBe('Posyandu');
    const twins = ['satu', 'dua'].map((id) => ({ ...posyandu, id, label: 'Arisan RT', aliases: [] }));
    expect(twins.map(({ id }) => kindCell(twins, id))).toEqual(['Arisan RT', 'dua']);
    for (const kind of [...starterKinds, ...twins]) {
      const cell = kindCell([...starterKinds, ...twins], kind.id);
      expect(bookFor([...starterKinds, ...twins]).match(cell)).toEqual({ id: kind.id, made: false });
    }
  });
});

describe('the log', () => {
  it('undoes and redoes, and forgets what was undone when something new is written', () => {
    const [a, b, c] = [change(figure('kk'), '1'), change(figure('kk'), '2'), change(figure('kk'), '3')];
    const two = record(record(EMPTY_LOG, a), b);
    expect(inForce(undo(two), 'disepakati')).toEqual([a]);
    expect(inForce(redo(undo(two)), 'disepakati')).toEqual([a, b]);
    expect(inForce(record(undo(two), c), 'disepakati')).toEqual([a, c]);
  });

  it('counts what is agreed unless proposals are asked for', () => {
    const proposed = change(figure('kk'), '1', 'usulan');
    const refused = change(figure('kk'), '2', 'tidak-disepakati');
    const log = record(record(EMPTY_LOG, proposed), refused);
    expect(inForce(log, 'disepakati')).toEqual([]);
    expect(inForce(log, 'usulan')).toEqual([proposed]);
    expect(inForce(withStatus(log, proposed.id, 'disepakati'), 'disepakati')).toHaveLength(1);
    expect(inForce(log, 'awal')).toEqual([]);
  });

  it('holds a typed word as one amendment', () => {
    const typed = change(figure('kk'), '1');
    const log = recordTyping(recordTyping(EMPTY_LOG, typed), { ...typed, before: '1', after: '12' });
    expect(log.entries).toMatchObject([{ before: '', after: '12' }]);
    expect(undo(log).cursor).toBe(0);
  });

  it('any undo is taken back by its redo', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 8 }), (entries, back) => {
        let log = EMPTY_LOG;
        for (let i = 0; i < entries; i += 1) log = record(log, change(figure('kk'), String(i)));
        const start = log;
        const steps = Math.min(back, entries);
        for (let i = 0; i < steps; i += 1) log = undo(log);
        for (let i = 0; i < steps; i += 1) log = redo(log);
        expect(log).toEqual(start);
      }),
    );
  });
});
