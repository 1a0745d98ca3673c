import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAmendments, loadIntake, readPackage, type PackageSource } from '$lib/data';
import { reasonCode, type Column, type Dataset, type Level, type LevelData } from '$lib/domain';
import { createScenePipeline } from '$lib/scene';
import { plainQuestion } from '../../../tests/support/small-dataset';
import { packageOf } from './package-of';
import { publishCheck } from './publish-check';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

function folder(path: string): PackageSource {
  return { id: 'contoh', read: (file) => readFile(at(`${path}/${file}`)).catch(() => null) };
}

async function opened(source: PackageSource): Promise<Dataset> {
  const result = await readPackage(source);
  if (!result.ok) throw new Error('refused');
  return result.value;
}

async function again(dataset: Dataset): Promise<Dataset> {
  const { files } = await packageOf(dataset);
  return opened({ id: dataset.info.id, read: (path) => Promise.resolve(files.get(path) ?? null) });
}

/** What a reading cannot and need not give back: where it found the files, and what it noticed in them. */
function told(dataset: Dataset): unknown {
  // Stories are no part of a dataset.
  const known = dataset.info.resources.filter(({ name }) => name !== 'cerita');
  const resources = known.map(({ name, nature, positionNature, description }) => {
    return { name, nature, positionNature, description };
  });
  const levels = dataset.levels.map((level) => ({ ...level, measures: withoutSilent(level) }));
  return { ...dataset, levels, info: { ...dataset.info, resources }, problems: [] };
}

/** Columns in which no area has a row are the same as none. */
function withoutSilent({ measures }: LevelData): unknown {
  const silent = ({ reasons }: Column): boolean => reasons.every((code) => code === reasonCode('no-row'));
  return [...measures]
    .flatMap(([measure, years]) => [...years].map(([year, column]) => ({ measure, year, column })))
    .filter(({ column }) => !silent(column))
    .sort((a, b) => `${a.measure} ${a.year}`.localeCompare(`${b.measure} ${b.year}`));
}

const SAMPLES = ['data/cibeureum', 'data/betet', 'data/abiansemal', 'tests/fixtures/packages/rapi'];

describe('packageOf', () => {
  it.each(SAMPLES)('gives files of %s that are read as the same dataset', async (path) => {
    const dataset = await opened(folder(path));
    const back = await again(dataset);
    expect(told(back)).toEqual(told(dataset));
    expect(back.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(SAMPLES)('gives files of the checked copy of %s with the same scene', async (path) => {
    const { dataset } = publishCheck(await opened(folder(path)), { hide: { hides: () => true }, gridM: 50 });
    const back = await again(dataset);
    expect(told(back)).toEqual(told(dataset));
    const question = plainQuestion({ level: dataset.ladder.at(-1)?.id ?? '', year: null });
    const [first, second] = [dataset, back].map((of) => {
      return createScenePipeline()(of, question, 'light');
    });
    expect(second).toEqual(first);
  });
});

describe('packageOf, of what was changed', () => {
  const agreed = async (of: Dataset): Promise<Dataset> => {
    const { amend, inForce } = await loadAmendments();
    return amend(of, inForce({ entries: of.amendments, cursor: of.amendments.length }, 'disepakati'));
  };
  const poorOf = ({ levels }: Dataset, level = 1): unknown =>
    levels[level]?.measures.get('kk_miskin')?.get(2015)?.values[0];
  const fixture = () => opened(folder('tests/fixtures/packages/dengan-perubahan'));

  it('holds what stood before, and the changes put over it are what was checked', async () => {
    const { dataset } = publishCheck(await agreed(await fixture()));
    expect(poorOf(dataset)).toBe(8);
    const back = await again(dataset);
    expect(poorOf(back)).toBe(5);
    expect(back.amendments).toHaveLength(2);
    expect(told(await agreed(back))).toEqual(told(dataset));
    // Given away once more, it is the same.
    expect(told(await again(await agreed(back)))).toEqual(told(back));
  });

  it('keeps a change in the figures, without its history, where that would tell few', async () => {
    const raw = await fixture();
    const entries = raw.amendments.map((one, i) => (i === 0 ? { ...one, before: '6' } : one));
    const { dataset, check } = publishCheck(await agreed({ ...raw, amendments: entries }));
    expect(check.hidden?.amendmentsDropped).toBe(1);
    const back = await again(dataset);
    expect(poorOf(back)).toBe(8);
    expect(back.amendments.map(({ id }) => id)).toEqual(['a2']);
    expect(JSON.stringify(back.info.notes)).toContain('tanpa riwayatnya');
    expect(publishCheck(back).dataset.info.notes).toHaveLength(back.info.notes.length);
  });

  it('holds no change whose state before would leave a small rest, or that does not fit the figures', async () => {
    const raw = await fixture();
    const [first] = raw.amendments;
    if (first === undefined) throw new Error('no change');
    const sent = async (over: Partial<typeof first>) => {
      const changed = await agreed({ ...raw, amendments: [{ ...first, ...over }] });
      return again(publishCheck(changed, { hide: null }).dataset);
    };
    const rest = await sent({ before: '61' });
    expect([poorOf(rest), rest.amendments.length]).toEqual([8, 0]);
    const { dataset } = publishCheck(await agreed(raw), { hide: null });
    const odd = await again({ ...dataset, amendments: [{ ...first, after: '30' }] });
    expect([poorOf(odd), odd.amendments.length]).toEqual([8, 0]);
  });
});

describe('packageOf, of a list of persons', () => {
  it('holds no number of a person', async () => {
    const { IntakeDesk, plainChoice } = await loadIntake();
    const none = () => {
      throw new Error('not asked for');
    };
    const desk = new IntakeDesk({ tiles: none, cells: none });
    const bytes = new Uint8Array(await readFile(at('tests/fixtures/packages/tabel-kantor/nik.csv')));
    expect(new TextDecoder().decode(bytes)).toMatch(/\d{16}/);
    const { tables } = await desk.open([{ name: 'nik.csv', bytes }], null, () => undefined);
    const facts = {
      title: 'Contoh',
      place: '',
      date: null,
      poorWord: 'keluarga miskin',
      setBy: '',
      schematic: false,
    };
    const { dataset } = await desk.build({
      tables: tables.map((table) => ({ ...plainChoice(table), countAs: 'kk' })),
      ...{ layers: [], ladder: null, accepted: new Map() },
      ...{ boundaries: { kind: 'none' }, facts: { ...facts, simulated: false } },
    });
    if (dataset === null) throw new Error('not read');
    const { files } = await packageOf(publishCheck(dataset, { hide: null, holdHomes: false }).dataset);
    const texts = [...files.values()].map((file) => new TextDecoder().decode(file)).join('\n');
    expect(texts).toContain('kk');
    expect(texts.replaceAll(/[ .'-]/g, '')).not.toMatch(/\d{16}/);
  });
});

const ladders: readonly (readonly Level[])[] = [
  [
    { id: 'kelurahan', label: 'Kelurahan', whole: true, name: 'Contoh', keyScope: 'parent' },
    { id: 'rw', label: 'RW', whole: false, keyScope: 'parent' },
    { id: 'rt', label: 'RT', whole: false, keyScope: 'parent' },
  ],
  [
    { id: 'desa', label: 'Desa', whole: true, name: 'Contoh', keyScope: 'parent' },
    { id: 'banjar', label: { id: 'Banjar', en: 'Banjar' }, whole: false, keyScope: 'parent' },
  ],
];
const cell = fc.oneof(
  fc.nat({ max: 400 }).map(String),
  fc.constantFrom('', '-', 'n/a', 'disamarkan', 'tidak berlaku'),
);
const text = fc.oneof(
  fc.constantFrom('=HYPERLINK("http://x")', "'=1", '-arisan', '@kas', 'a;b', 'koma, "kutip"', 'Ñandú', ''),
  fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,12}$/),
);

/** A package as an office might send it: rows in any order, of any areas, with groups and money. */
const source = fc
  .record({
    ladder: fc.constantFrom(...ladders),
    rows: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 4 }), cell, cell, fc.boolean()), {
      minLength: 1,
      maxLength: 12,
    }),
    groups: fc.array(fc.tuple(text, text, fc.nat({ max: 4 }), fc.nat({ max: 4 }), text), { maxLength: 6 }),
    funds: fc.array(fc.tuple(fc.constantFrom('2009', '', 'Jumlah'), text, cell), { maxLength: 5 }),
    gap: fc.nat({ max: 2 }),
  })
  .map(({ ladder, rows, groups, funds, gap }) => {
    const quoted = (cells: readonly string[]) => cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(',');
    const names = ladder.slice(1).map(({ id }) => id);
    const areaOf = (a: number, b: number) =>
      names.length === 1 ? [`Gatep ${a}`] : [String(a + 1), b === 0 ? '' : String(b)];
    const figures = rows.map(([a, b, kk, poor, later]) => [
      later ? '2015' : '2014',
      ...areaOf(a, b),
      kk,
      poor,
    ]);
    const lines = groups.map(([name, kind, a, b, goal]) => [name, kind, ...areaOf(a, b), goal]);
    const table = (header: readonly string[], body: readonly (readonly string[])[]) =>
      [header.join(','), ...Array.from({ length: gap }, () => ''), ...body.map(quoted)].join('\n');
    const resources = ['kemiskinan', 'kelompok', 'dana'].map((name) => ({ name, path: `${name}.csv` }));
    const tingkat = ladder.map(({ id, label, whole, name }) => ({ id, label, seluruh: whole, nama: name }));
    const files: Record<string, string> = {
      'datapackage.json': JSON.stringify({ title: 'Contoh', resources, petaRembug: { tingkat } }),
      'kemiskinan.csv': table(['tahun', ...names, 'kk', 'kk_miskin'], figures),
      'kelompok.csv': table(['nama', 'jenis', ...names, 'tujuan'], lines),
      'dana.csv': table(['tahun', 'bidang', 'rp'], funds),
    };
    return files;
  });

/**
 * Reasons that no cell can say are read back as "n/a"; all else as it was. More poor than households, which
 * two rows of one area may say together, is impossible in one row.
 */
function saidAsNone(dataset: Dataset): Dataset {
  const none = reasonCode('not-available');
  const lost = (['conflict', 'impossible', 'unreadable'] as const).map(reasonCode);
  const levels = dataset.levels.map((level) => {
    const column = (year: number, measure: string, { values, reasons }: Column): Column => {
      const all = level.measures.get('kk')?.get(year)?.values;
      const impossible = (i: number) => measure === 'kk_miskin' && (values[i] ?? 0) > (all?.[i] ?? NaN);
      return {
        values: values.map((value, i) => (impossible(i) ? NaN : value)),
        reasons: reasons.map((code, i) => (lost.includes(code) || impossible(i) ? none : code)),
      };
    };
    const measures = [...level.measures].map(([measure, years]) => {
      return [measure, new Map([...years].map(([year, c]) => [year, column(year, measure, c)]))] as const;
    });
    return { ...level, measures: new Map(measures) };
  });
  const funds = dataset.funds.map((fund) => {
    const { missing } = fund.rupiah;
    const none = missing === 'unreadable' || missing === 'impossible';
    return none ? { ...fund, rupiah: { value: null, missing: 'not-available' as const } } : fund;
  });
  return { ...dataset, levels, funds };
}

describe('packageOf, of any small package', () => {
  it('is read back as the same dataset', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (files) => {
        const bytes = (path: string) =>
          files[path] === undefined ? null : new TextEncoder().encode(files[path]);
        const dataset = await opened({ id: 'contoh', read: (path) => Promise.resolve(bytes(path)) });
        const named = new Set(
          (dataset.groups.length > 0 ? ['kelompok'] : []).concat(dataset.funds.length > 0 ? ['dana'] : []),
        );
        const back = await again(dataset);
        const plain = (of: Dataset): unknown => {
          const shown = told(saidAsNone(of)) as Dataset;
          const resources = shown.info.resources.filter(
            ({ name }) => name === 'kemiskinan' || named.has(name),
          );
          return { ...shown, info: { ...shown.info, resources } };
        };
        expect(plain(back)).toEqual(plain(dataset));
      }),
      { numRuns: 120 },
    );
  });
});
