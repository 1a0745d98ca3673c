import { describe, expect, it } from 'vitest';
import type { Agreement, Hands, Meeting } from '$lib/domain';
import { areaRows, createScenePipeline } from '$lib/scene';
import { group } from '../../../../tests/support/small-dataset';
import type { Block, TableBlock } from './blocks';
import { gapsOf } from './gaps';
import { makeMinutes } from './make-minutes';
import { minutesBlocks } from './minutes-blocks';
import { minutesQuestion } from './minutes-scenes';
import { agreementsCsv, correctionsCsv, fileName } from './tables-csv';
import { agreement, bookOf, contoh, correction, inputOf, logOf, rembug, writingIn } from './testing/contoh';

const log = logOf(
  correction('a', 1, ['6', '12']),
  correction('b', 2, ['9', '10'], { status: 'usulan' }),
  correction('c', 3, ['20', '4'], { status: 'tidak-disepakati', role: '' }),
  correction('d', 3, ['60', '62'], {
    target: { kind: 'figure', level: 'rt', area: '1/3', measure: 'kk', year: 2006 },
  }),
);
const source = contoh([48, 40, 60], [6, 9, 20]);

const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks);
const tables = (blocks: readonly Block[]): TableBlock[] => blocks.filter((block) => block.kind === 'table');

describe('the minutes as values', () => {
  it('have the figures of the Scene before and after, area by area', async () => {
    const input = await inputOf(source, log);
    const minutes = makeMinutes(input);
    for (const [dataset, which] of [
      [input.states.before, 'before'],
      [input.states.after, 'after'],
    ] as const) {
      const scene = createScenePipeline()(dataset, minutesQuestion(dataset, 'rt'), 'light');
      const rows = areaRows(dataset, scene);
      expect(minutes.areas.map((area) => [area.label, area[which]?.count, area[which]?.ratePct])).toEqual(
        rows.map(({ label, count, ratePct }) => [label, count, ratePct]),
      );
    }
    expect(minutes.areas.map(({ after }) => after.count)).toEqual([12, 9, 20]);
    expect(minutes.whole.before).toMatchObject({ count: 35, of: 148 });
    expect(minutes.whole.after).toMatchObject({ count: 41, of: 150 });
  });

  it('draw both maps in the same classes', async () => {
    const { scenes } = makeMinutes(await inputOf(source, log));
    const limits = [scenes.before, scenes.after].map((scene) =>
      scene?.shade?.classification.bins.filter(({ role }) => role === 'class').map(({ max }) => max),
    );
    expect(limits[0]).toEqual(limits[1]);
    expect(limits[0]?.length).toBeGreaterThan(1);
  });

  it('tell each correction with the rate it makes, and flag what changed by more than 30 %', async () => {
    const { corrections } = makeMinutes(await inputOf(source, log));
    const rates = corrections.map(({ rateBefore, rateAfter }) => [rateBefore?.ratePct, rateAfter?.ratePct]);
    expect(rates).toEqual([
      [12.5, 25],
      [22.5, 25],
      [(100 * 20) / 60, undefined],
      [(100 * 20) / 60, (100 * 20) / 62],
    ]);
    expect(corrections.map(({ large }) => large)).toEqual([true, false, true, false]);
  });

  it('belong to the meeting that agreed, whatever was made before and after it', async () => {
    const first = { ...rembug, id: 'r1', date: '2026-01-01' };
    const next = { ...rembug, id: 'r3', date: '2027-01-01' };
    const entries = logOf(
      correction('a', 1, ['6', '7'], { meeting: 'r1' }),
      correction('b', 2, ['9', '11'], { meeting: 'r1' }),
      correction('c', 3, ['20', '21'], { meeting: 'r3' }),
      correction('d', 3, ['60', '61'], {
        target: { kind: 'status', amendment: 'b' },
      }),
    );
    const book = bookOf([], [first, rembug, next]);
    const { areas, corrections } = makeMinutes(await inputOf(source, entries, book));
    expect(areas.map(({ before }) => before?.count)).toEqual([7, 9, 20]);
    expect(areas.map(({ after }) => after.count)).toEqual([7, 11, 20]);
    expect(corrections.map(({ id }) => id)).toEqual(['b']);
  });

  it('look back on all of the meeting before and on what is still open of older ones', async () => {
    const meetings = [{ ...rembug, id: 'r0' }, { ...rembug, id: 'r1' }, rembug];
    const book = bookOf(
      [
        agreement({ id: 'old-open', meeting: 'r0', status: 'berjalan' }),
        agreement({ id: 'old-done', meeting: 'r0', status: 'selesai' }),
        agreement({ id: 'last-done', meeting: 'r1', status: 'selesai' }),
        agreement({ id: 'new' }),
      ],
      meetings,
    );
    const { review, agreements } = makeMinutes(await inputOf(source, logOf(), book));
    expect(review.map(({ id }) => id)).toEqual(['old-open', 'last-done']);
    expect(agreements.map(({ id, where }) => [id, where])).toEqual([['new', 'RT 02/RW 01']]);
  });

  it('say that a quorum cannot be told where nobody counted', async () => {
    const input = await inputOf(source, logOf());
    const quorumWith = (attendance: typeof rembug.attendance) =>
      makeMinutes({ ...input, meeting: { ...rembug, attendance } }).attendance.quorum?.met;
    expect(quorumWith({ men: 12, women: 9, areas: null })).toBe(true);
    expect(quorumWith({ men: 2, women: 9, areas: null })).toBe(false);
    expect(quorumWith({ men: null, women: null, areas: null })).toBeNull();
    expect(
      makeMinutes({ ...input, meeting: { ...rembug, quorum: { people: null, areas: null } } }).attendance
        .quorum,
    ).toBeNull();
  });
});

describe('the minutes as a document', () => {
  it('say day, hour, place, agenda, attendance, figures, corrections and agreements in Indonesian', async () => {
    const writing = await writingIn('id');
    const blocks = minutesBlocks(makeMinutes(await inputOf(source, log)), source, writing);
    const text = textOf(blocks);
    expect(text).toContain(
      'Pada hari Minggu, 22 November 2026, pukul 19.30, bertempat di Balai <RW> 01, telah diadakan rembug warga Kelurahan Contoh, Kota Contoh.',
    );
    expect(text).toContain('Nomor: 03/BA/LKM/2026');
    expect(text).toContain('"2 dari 3 RT"');
    expect(text).toContain('paling sedikit 20 orang: terpenuhi');
    expect(text).toContain('Sebelum rembug: 35 KK miskin dari 148 KK (23,6%).');
    const [changes, agreements, areas] = tables(blocks);
    expect(areas?.rows[0]).toEqual(['RT 01/RW 01', '48', '48', '6', '12', '12,5%', '25,0%']);
    expect(changes?.rows[0]).toEqual([
      ...['1', 'KK miskin, RT 01/RW 01 (2006)', '6 → 12 (!)', '12,5% → 25,0%'],
      ...['salah catat', 'Ketua RT 01', 'disepakati'],
    ]);
    expect(changes?.rows[2]?.slice(3)).toEqual(['33,3%', 'salah catat', '–', 'tidak disepakati']);
    expect(agreements?.rows[0]?.join('|')).toContain('Rp1.250.000\nLKM Rp1.000.000');
    expect(agreements?.rows[0]?.join('|')).toContain(
      'suara terbanyak: setuju 8 perempuan, 7 laki-laki; tidak setuju 1 perempuan, 5 laki-laki',
    );
    expect(blocks.filter(({ kind }) => kind === 'map')).toHaveLength(2);
  });

  it('leave lines to be signed without a name, and say it in English too', async () => {
    const blocks = minutesBlocks(makeMinutes(await inputOf(source, log)), source, await writingIn('en'));
    const text = textOf(blocks);
    expect(text).toContain('On Sunday, 22 November 2026, at 19.30');
    expect(text).toContain('Rp1,250,000');
    const signing = blocks.find((block) => block.kind === 'signatures');
    expect(signing?.kind === 'signatures' && signing.roles).toHaveLength(6);
  });

  it('go on without a gap: maps and the figures of all areas come after the signatures, and it says so', async () => {
    const kinds = minutesBlocks(makeMinutes(await inputOf(source, log)), source, await writingIn('id')).map(
      (block) => (block.kind === 'heading' ? block.text : block.kind),
    );
    const signed = kinds.indexOf('signatures');
    expect(kinds.slice(0, signed)).not.toContain('map');
    expect(kinds.slice(signed)).toEqual([
      ...['signatures', 'page-break', 'Lampiran: peta', 'map', 'map'],
      ...['Lampiran: angka per wilayah', 'table'],
    ]);
    const text = textOf(
      minutesBlocks(makeMinutes(await inputOf(source, log)), source, await writingIn('id')),
    );
    expect(text).toContain('Petanya ada di lampiran.');
  });

  it('show one map and say so where no figure changed; nothing said stays blank, never zero', async () => {
    const blank = {
      ...rembug,
      ...{ number: '', date: '', hour: '', place: '', agenda: '' },
      attendance: { men: null, women: null, areas: null },
    };
    const input = { ...(await inputOf(source, logOf(), bookOf([]))), meeting: blank };
    const blocks = minutesBlocks(makeMinutes(input), source, await writingIn('id'));
    const text = textOf(blocks);
    expect(blocks.filter(({ kind }) => kind === 'map')).toHaveLength(1);
    expect(text).toContain('Tidak ada angka yang berubah');
    expect(text).toContain('tidak dihitung');
    expect(text).not.toContain('"0 orang"');
    expect(text).toContain('Tidak ada kesepakatan baru');
  });
});

describe('corrections of groups', () => {
  it('are one row a step, in words, without coordinates', async () => {
    const groups = [group(1, { name: 'Mawar' }), group(2, { name: 'Melati' })];
    const withGroups = { ...source, groups };
    const entries = logOf(
      correction('a', 1, ['', 'Karya'], { target: { kind: 'group-added', group: 9 } }),
      correction('b', 1, ['', 'rt:1/2'], { target: { kind: 'group-area', group: 9 }, with: 'a' }),
      correction('c', 1, ['', '2'], { target: { kind: 'group-merged', group: 1 } }),
      correction('d', 1, ['', '-6.9,107.5'], { target: { kind: 'group-place', group: 2 } }),
    );
    const writing = await writingIn('id');
    const minutes = makeMinutes(await inputOf(withGroups, entries));
    const [changes] = tables(minutesBlocks(minutes, withGroups, writing));
    expect(changes?.rows.map((row) => row.slice(1, 3))).toEqual([
      ['Karya, kelompok baru\nKarya, letak di peta', 'kelompok baru\ndi RT 02/RW 01'],
      ['Mawar, disatukan dengan kelompok lain', 'disatukan dengan Melati'],
      ['Melati, letak di peta', 'titiknya diubah'],
    ]);
    const csv = await correctionsCsv(minutes.corrections, withGroups, writing, 'arsip');
    expect(csv).not.toContain('107.5');
    expect(csv).toContain('"Melati, letak di peta",,,titiknya diubah');
  });
});

describe('a moved group', () => {
  it('is told with where it was, and by itself in the table to be reckoned with', async () => {
    const groups = [
      group(1, { name: 'Mawar', placeKnown: 'area', areaLevel: 'rt', area: '1/1' }),
      group(2, { name: 'Melati', placeKnown: 'whole' }),
      group(3, { name: 'Kenanga' }),
    ];
    const withGroups = { ...source, groups };
    const moved = (id: string, of: number, before: string, after: string) =>
      correction(id, 1, [before, after], { target: { kind: 'group-area', group: of } });
    const entries = logOf(
      moved('a', 1, 'rt:1/1', 'rt:1/2'),
      moved('b', 2, '', 'rt:1/3'),
      moved('c', 3, '', 'rt:1/3'),
      moved('d', 1, 'rt:1/2', ''),
    );
    const minutes = makeMinutes(await inputOf(withGroups, entries));
    const [changes] = tables(minutesBlocks(minutes, withGroups, await writingIn('id')));
    expect(changes?.rows.map((row) => row[2])).toEqual([
      'dari RT 01/RW 01 ke RT 02/RW 01',
      'dari seluruh wilayah ke RT 03/RW 01',
      'di RT 03/RW 01',
      'dari RT 02/RW 01 ke seluruh wilayah',
    ]);
    const csv = await correctionsCsv(minutes.corrections, withGroups, await writingIn('id'), 'arsip');
    expect(csv.split('\n')[1]).toContain('"Mawar, letak di peta",,RT 01/RW 01,RT 02/RW 01,');
  });
});

describe('a figure taken away', () => {
  it('is said as the screen says it, and is a blank cell in a table', async () => {
    const minutes = makeMinutes(await inputOf(source, logOf(correction('a', 1, ['6', '-']))));
    const [changes] = tables(minutesBlocks(minutes, source, await writingIn('id')));
    expect(changes?.rows[0]?.[2]).toBe('6 → tidak ada data');
    const csv = await correctionsCsv(minutes.corrections, source, await writingIn('id'), 'arsip');
    expect(csv.split('\n')[1]).toContain(',2006,6,,12.50,');
  });
});

describe('two counts of the same name', () => {
  it('are told apart on paper and in the table', async () => {
    const [first] = source.indicators;
    if (first === undefined) throw new Error('an indicator');
    const title = 'Keluarga miskin menurut pemerintah';
    const further = { ...first, id: 'lain', title, numerator: 'kk_miskin_pemerintah' };
    const both = { ...source, indicators: [first, further] };
    const measure = 'kk_miskin_pemerintah';
    const target = { kind: 'figure', level: 'rt', area: '1/1', measure, year: 2006 } as const;
    const entries = logOf(correction('a', 1, ['6', '7']), correction('b', 1, ['', '8'], { target }));
    const minutes = makeMinutes(await inputOf(both, entries));
    const [changes] = tables(minutesBlocks(minutes, both, await writingIn('id')));
    const names = [
      'KK miskin, RT 01/RW 01 (2006)',
      'KK miskin (Keluarga miskin menurut pemerintah), RT 01/RW 01 (2006)',
    ];
    expect(changes?.rows.map((row) => row[1])).toEqual(names);
    const csv = await correctionsCsv(minutes.corrections, both, await writingIn('id'), 'arsip');
    for (const name of names) expect(csv).toContain(`"${name}"`);
  });
});

describe('corrections of percentages', () => {
  it('have one decimal and a sign, whatever the cells were typed as', async () => {
    const target = {
      kind: 'figure',
      level: 'rt',
      area: '1/1',
      measure: 'persen_miskin',
      year: 2006,
    } as const;
    const entries = logOf(correction('a', 1, ['10.52', '40'], { target }));
    const minutes = makeMinutes(await inputOf(source, entries));
    const [changes] = tables(minutesBlocks(minutes, source, await writingIn('id')));
    expect(changes?.rows[0]?.[2]).toBe('10,5% → 40,0% (!)');
    const english = tables(minutesBlocks(minutes, source, await writingIn('en')))[0];
    expect(english?.rows[0]?.[2]).toBe('10.5% → 40.0% (!)');
  });
});

describe('tables as CSV', () => {
  it('hold plain figures, and nothing that a spreadsheet runs', async () => {
    const writing = await writingIn('id');
    const minutes = makeMinutes(
      await inputOf(source, log, bookOf([agreement({ what: '=HYPERLINK("x")', at: null })])),
    );
    const corrections = await correctionsCsv(minutes.corrections, source, writing, 'arsip');
    expect(corrections.split('\n')[1]).toBe(
      '1,"KK miskin, RT 01/RW 01 (2006)",2006,6,12,12.50,25.00,salah catat,Ketua RT 01,disepakati,arsip LKM lengkap (jangan ditempel)',
    );
    const agreements = await agreementsCsv(minutes.agreements, writing, 'arsip');
    expect(agreements).toContain(`"'=HYPERLINK(""x"")",Seluruh wilayah`);
    expect(agreements).toContain('1250000,LKM Rp1.000.000');
    expect(await fileName(['berita-acara', 'arsip', '2026-11-22'], source, 'docx')).toBe(
      'berita-acara-arsip-kelurahan-contoh-2026-11-22.docx',
    );
  });
});

describe('what minutes lack', () => {
  const votes = { women: null, men: null };
  const byVotes = (inFavour: Hands, against: Hands): Partial<Agreement> => ({
    decision: { how: 'suara-terbanyak', inFavour, against },
  });
  const made = async (over: Partial<Meeting>, ...agreements: readonly Agreement[]) =>
    makeMinutes({ ...(await inputOf(source, logOf(), bookOf(agreements))), meeting: { ...rembug, ...over } });

  it('is votes that nobody wrote down, and more of them than people', async () => {
    const minutes = await made(
      {},
      agreement({ id: 'a', what: 'Sumur', ...byVotes(votes, votes) }),
      agreement({ id: 'b', what: 'Jalan', ...byVotes({ women: 8, men: 7 }, { women: 3, men: 5 }) }),
      agreement({ id: 'c', what: 'Arisan', decision: { how: 'mufakat' } }),
      agreement({ id: 'd', what: 'Posyandu', ...byVotes({ women: 5, men: 7 }, { women: 0, men: 0 }) }),
    );
    expect(gapsOf(minutes)).toEqual([
      { kind: 'votes', what: 'Sumur' },
      { kind: 'hands', what: 'Jalan' },
    ]);
  });

  it('is an attendance that cannot be: it is printed as no fact, and neither is its quorum', async () => {
    const minutes = await made({
      attendance: { men: 12, women: 9, areas: 200 },
      quorum: { people: null, areas: 2 },
    });
    expect(gapsOf(minutes)).toEqual([{ kind: 'attendance', typed: 200, most: 3, level: 'RT' }]);
    const text = textOf(minutesBlocks(minutes, source, await writingIn('id')));
    expect(text).not.toMatch(/\b200\b|: terpenuhi/);
    expect(text).toContain('tidak ditulis, karena yang diketik lebih dari 3 RT yang ada');
    expect(text).toContain('karena jumlah RT yang diketik tidak mungkin');
    const rule = await made({ quorum: { people: null, areas: 200 } });
    expect(gapsOf(rule)).toEqual([{ kind: 'quorum', most: 3, level: 'RT' }]);
    expect(textOf(minutesBlocks(rule, source, await writingIn('id')))).toContain(
      'tidak mungkin, karena hanya ada 3 RT',
    );
  });
});

describe('residents’ words', () => {
  const said = [
    { slide: 2, title: 'Refleksi', heading: 'Sebab', words: 'Upah harian\nHubungi 0812-3456-7890' },
    { slide: 2, title: 'Refleksi', heading: 'Ciri', words: 'Lantai tanah' },
  ];

  it('stand under the title of their slide before the corrections, without numbers of persons', async () => {
    const minutes = makeMinutes({ ...(await inputOf(source, log)), words: said });
    const blocks = minutesBlocks(minutes, source, await writingIn('id'));
    const heads = blocks.flatMap((block) =>
      block.kind === 'heading' || block.kind === 'subheading' ? [block.text] : [],
    );
    expect(heads.join('|')).toContain('Kata warga|Refleksi|Koreksi data');
    const rows = blocks.flatMap((block) =>
      block.kind === 'facts' && block.caption === 'Refleksi' ? block.rows : [],
    );
    expect(rows).toEqual([
      ['Sebab', `Upah harian\nHubungi ${'•'.repeat('0812-3456-7890'.length)}`],
      ['Ciri', 'Lantai tanah'],
    ]);
  });
});
