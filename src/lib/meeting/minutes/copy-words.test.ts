import { describe, expect, it } from 'vitest';
import { loadAmendments } from '$lib/data';
import type { Amendment, Dataset } from '$lib/domain';
import { column, group } from '../../../../tests/support/small-dataset';
import { correctionsOf } from './corrections';
import { changeText } from './change-text';
import { correctionName } from './correction-rows';
import { figuresOf } from './figures';
import { minutesQuestion, sceneOf } from './minutes-scenes';
import { contoh, correction, writingIn } from './testing/contoh';
import { correctionsCsv } from './tables-csv';
import { rateText } from './write-figure';

const source = contoh([48, 40, 60], [6, 9, 20]);

/** Corrections of a meeting that changed nothing else, those named told without their figures. */
async function told(of: Dataset, entries: readonly Amendment[], ...hidden: readonly string[]) {
  const tools = await loadAmendments();
  const states = { before: of, after: of, proposed: null, named: [of], found: of };
  const veil = { hidden: new Set(hidden), before: true, k: 3 };
  return correctionsOf(entries, states, tools, veil, (text) => text);
}

describe('a notice-board copy', () => {
  it('says of a percentage that it cannot be checked, not that it is small', async () => {
    const target = {
      kind: 'figure',
      level: 'rt',
      area: '1/1',
      measure: 'persen_miskin',
      year: 2006,
    } as const;
    const entries = [correction('a', 1, ['12', '70'], { target }), correction('b', 1, ['6', '7'])];
    const corrections = await told(source, entries, 'a', 'b');
    const [id, en] = [await writingIn('id'), await writingIn('en')];
    expect(corrections.map((one) => changeText(one, id))).toEqual([
      'diubah; persen tanpa jumlah KK tidak dapat diperiksa, jadi tidak ditampilkan',
      'diubah; angka atau selisihnya kecil, jadi disembunyikan',
    ]);
    expect(corrections.map((one) => changeText(one, en))[0]).toContain('cannot be checked');
  });

  it('says of a sum that lacks hidden counts that they are hidden, and of others how many are there', async () => {
    const writing = await writingIn('id');
    const sumOf = (poor: Parameters<typeof column>[0]): string => {
      const levels = source.levels.map((data) =>
        data.level === 'rt'
          ? { ...data, measures: new Map(data.measures).set('kk_miskin', new Map([[2006, column(poor)]])) }
          : data,
      );
      const dataset = { ...source, levels };
      const [rw] = figuresOf(dataset, sceneOf(dataset, minutesQuestion(dataset, 'rw'), null));
      return rateText(rw ?? null, writing);
    };
    expect(sumOf([6, 9, 'no-row'])).toMatch(/% \(2 dari 3 RT\)$/);
    expect(sumOf([6, 'suppressed', 'no-row'])).toMatch(/% \(1 dari 3 RT; jumlah kecil disamarkan\)$/);
  });
});

describe('a group made one with another', () => {
  it('keeps its name where the package that was opened has it no more', async () => {
    const after = { ...source, groups: [group(2, { name: 'Melati' })] };
    const target = { kind: 'group-merged', group: 1 } as const;
    const [one] = await told(after, [correction('a', 1, ['Mawar', '2'], { target })]);
    const writing = await writingIn('id');
    if (one === undefined) throw new Error('no correction');
    expect(correctionName(one, [], writing)).toBe('Mawar, disatukan dengan kelompok lain');
    expect(changeText(one, writing)).toBe('disatukan dengan Melati');
  });
});

describe('the table of corrections', () => {
  it('says in every row whether it is of the archive or of the copy', async () => {
    const writing = await writingIn('id');
    const corrections = await told(source, [correction('a', 1, ['6', '12'])]);
    const rowOf = async (output: 'arsip' | 'salinan') =>
      (await correctionsCsv(corrections, source, writing, output)).trim().split(/\r?\n/)[1];
    expect(await rowOf('arsip')).toMatch(/,arsip LKM lengkap \(jangan ditempel\)$/);
    expect(await rowOf('salinan')).toMatch(/,salinan tempel$/);
  });
});
