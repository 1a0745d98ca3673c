import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, NOT_SAID, type Group, type GroupFilter } from '$lib/domain';
import { group, plainQuestion, smallDataset } from '../../../tests/support/small-dataset';
import { filterGroups } from './group-filter';
import { filterChoices } from './group-filter-choices';
import { factNumber, factWords } from './group-filter-facts';
import { createScenePipeline } from './pipeline';

const details = (facts: Record<string, string>): Pick<Group, 'details'> => ({
  details: new Map(Object.entries(facts)),
});
const figures = { 2006: { kk: [50, 50], poor: [5, 2] } };
const datasetOf = (groups: readonly Group[]) => smallDataset({ years: figures, groups });

/** Date of the data: 31 December 2006. */
const dataset = datasetOf([
  group(1, { founded: 1996, members: 10, ...details({ jaringan: 'Organisasi sosial' }) }),
  group(2, { founded: 1997, members: 11, ...details({ jaringan: 'organisasi  sosial' }) }),
  group(3, {
    founded: 2007,
    ...details({ jaringan: 'pemerintah', syarat_anggota: 'domisili; keterampilan' }),
  }),
  group(4, { kind: 'pengajian', active: false, reach: 'rt', ...details({ syarat_anggota: 'domisili' }) }),
  group(5, { kind: 'pengajian', ...details({ formal: 'Berbadan hukum', tujuan: 'rukun, sehat' }) }),
]);
const filter = (over: Partial<GroupFilter>): GroupFilter => ({ ...NO_FILTER, ...over });
const passed = (over: Partial<GroupFilter>, kinds: readonly string[] | null = null): number[] =>
  Array.from(filterGroups(dataset, kinds, filter(over)), (i) => dataset.groups[i]?.id ?? 0);

describe('what a group says', () => {
  it('folds spellings, splits cells that name several, and never takes silence for an answer', () => {
    const words = (id: number, fact: string): readonly string[] =>
      factWords(dataset.groups[id - 1] ?? group(0), fact);
    expect(words(1, 'jaringan')).toEqual(words(2, 'jaringan'));
    expect(words(3, 'syarat_anggota')).toEqual(['domisili', 'keterampilan']);
    expect(words(5, 'formal')).toEqual(['ya']);
    expect(words(5, 'tujuan')).toEqual(['rukun-sehat']);
    expect(words(4, 'aktif')).toEqual(['tidak']);
    expect(words(4, 'jangkauan')).toEqual(['rt']);
    expect(words(1, 'aktif')).toEqual([NOT_SAID]);
    expect(factWords(group(9, details({ jaringan: ' ; ?' })), 'jaringan')).toEqual([NOT_SAID]);
  });

  it('keeps a word that could not be read as a value of its own', () => {
    expect(factWords(group(9, details({ aktif: 'kadang-kadang' })), 'aktif')).toEqual(['kadang-kadang']);
    expect(factWords(group(9, details({ jangkauan: 'Se-RW 3' })), 'jangkauan')).toEqual(['se-rw-3']);
  });

  it('counts ages to the date of the data', () => {
    const age = (founded: number | null, date: string | null): number | null =>
      factNumber(group(9, { founded }), 'umur', date);
    expect([age(1996, '2006-12-31'), age(2006, '2006'), age(2007, '2006')]).toEqual([10, 0, null]);
    expect([age(null, '2006'), age(1996, null)]).toEqual([null, null]);
  });
});

describe('filterGroups', () => {
  it('lets every group pass when nothing is asked', () => {
    expect(passed({})).toEqual([1, 2, 3, 4, 5]);
  });

  it('takes both ends of a span in, and leaves out those that do not say', () => {
    expect(passed({ age: { from: 10, to: 10 } })).toEqual([1]);
    expect(passed({ age: { from: null, to: 9 } })).toEqual([2]);
    expect(passed({ members: { from: 11, to: null } })).toEqual([2]);
    expect(passed({ members: { from: 0, to: null } })).toEqual([1, 2]);
  });

  it('lets in those that do not say when they are asked for, alone or beside a span', () => {
    expect(passed({ facts: { umur: [NOT_SAID] } })).toEqual([3, 4, 5]);
    expect(passed({ age: { from: 10, to: null }, facts: { umur: [NOT_SAID] } })).toEqual([1, 3, 4, 5]);
    expect(passed({ facts: { jaringan: [NOT_SAID, 'pemerintah'] } })).toEqual([3, 4, 5]);
  });

  it('takes any of the values of one fact, and all facts together with the kinds', () => {
    expect(passed({ facts: { syarat_anggota: ['keterampilan', 'domisili'] } })).toEqual([3, 4]);
    expect(passed({ facts: { syarat_anggota: ['domisili'], jaringan: ['pemerintah'] } })).toEqual([3]);
    expect(passed({ facts: { syarat_anggota: ['domisili'] } }, ['pengajian'])).toEqual([4]);
    expect(passed({}, [])).toEqual([]);
    expect(passed({ facts: { jaringan: [] } })).toHaveLength(5);
  });

  it('decides every count of the scene', () => {
    const placed = datasetOf([
      group(1, { placeKnown: 'area', areaLevel: 'rt', area: '1/1', members: 5 }),
      group(2, { placeKnown: 'area', areaLevel: 'rt', area: '1/1', members: 50 }),
      group(3, { placeKnown: 'area', areaLevel: 'rt', area: '1/2', members: 50 }),
    ]);
    const question = plainQuestion({ groupFilter: filter({ members: { from: 6, to: null } }) });
    const { groups } = createScenePipeline()(placed, question, 'light');
    expect([groups.shown, groups.total, groups.dots.count]).toEqual([2, 3, 2]);
    expect([...groups.passed]).toEqual([1, 2]);
    expect([...groups.perArea]).toEqual([1, 1]);
    expect([...groups.circles.groups]).toEqual([1, 1]);
  });

  it('makes no new groups for a filter that says the same', () => {
    const pipeline = createScenePipeline();
    const sceneOf = (members: GroupFilter['members']) =>
      pipeline(dataset, plainQuestion({ groupFilter: filter({ members }) }), 'light');
    const first = sceneOf({ from: 6, to: null });
    expect(sceneOf({ from: 6, to: null }).groups).toBe(first.groups);
    expect(sceneOf({ from: 7, to: null }).groups).not.toBe(first.groups);
  });
});

describe('filterChoices', () => {
  it('offers only facts that the groups carry and differ in', () => {
    const { numbers, words } = filterChoices(dataset, null, NO_FILTER);
    expect(numbers.map(({ fact }) => fact)).toEqual(['umur', 'anggota']);
    expect(words.map(({ fact }) => fact)).toEqual([
      ...['jaringan', 'tujuan', 'formal', 'syarat_anggota', 'jangkauan', 'aktif'],
    ]);
    const bare = filterChoices(datasetOf([group(1), group(2)]), null, NO_FILTER);
    expect([bare.numbers, bare.words]).toEqual([[], []]);
    const alike = datasetOf([1, 2].map((id) => group(id, details({ jaringan: 'warga' }))));
    expect(filterChoices(alike, null, NO_FILTER).words).toEqual([]);
  });

  it('writes a value as most groups do, the most frequent first, and those that do not say last', () => {
    const [network] = filterChoices(dataset, null, NO_FILTER).words;
    expect(network?.values.map(({ value, count }) => [value, count])).toEqual([
      ['organisasi-sosial', 2],
      ['pemerintah', 1],
      [NOT_SAID, 2],
    ]);
    expect(network?.values[0]?.label).toBe('Organisasi sosial');
  });

  it('names a reach as the level is named', () => {
    const reach = filterChoices(dataset, null, NO_FILTER).words.find(({ fact }) => fact === 'jangkauan');
    expect(reach?.values.map(({ label }) => label)).toEqual(['RT', '']);
  });

  it('offers bands that hold the package’s own figures, and says where units differ', () => {
    const mixed = datasetOf([
      group(1, { members: 50, membersUnit: 'KK' }),
      group(2, { members: 12 }),
      group(3, { members: 15, membersUnit: 'orang' }),
    ]);
    const [members] = filterChoices(mixed, null, NO_FILTER).numbers;
    expect(members?.bands).toEqual([
      { span: { from: 10, to: 20 }, count: 2 },
      { span: { from: 21, to: 50 }, count: 1 },
    ]);
    expect([members?.least, members?.most, members?.unsaid, members?.units]).toEqual([
      12,
      50,
      null,
      ['KK', 'orang'],
    ]);
  });

  const word = fc.constantFrom('', 'warga', 'pemerintah', 'warga; pemerintah');
  const any = fc.record({
    jaringan: word,
    prakarsa: word,
    founded: fc.option(fc.integer({ min: 1980, max: 2010 })),
    members: fc.option(fc.integer({ min: 0, max: 80 })),
    kind: fc.constantFrom('posyandu', 'pengajian'),
  });
  const values = fc.subarray(['warga', 'pemerintah', NOT_SAID]);

  it('counts what a choice would let pass: nobody is surprised', () => {
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 25 }),
        values,
        values,
        fc.constantFrom(null, ['pengajian']),
        fc.constantFrom(null, { from: 5, to: 20 }),
        (rows, jaringan, prakarsa, kinds, age) => {
          const own = datasetOf(
            rows.map(({ founded, members, kind, ...facts }, i) =>
              group(i + 1, { founded, members, kind, ...details(facts) }),
            ),
          );
          const asked = filter({ age, facts: { jaringan, prakarsa } });
          const choices = filterChoices(own, kinds, asked);
          const count = (over: Partial<GroupFilter>, of: readonly string[] | null = kinds): number =>
            filterGroups(own, of, { ...asked, ...over }).length;
          for (const { fact, values: offered } of choices.words) {
            for (const choice of offered) {
              const alone = count({ facts: { ...asked.facts, [fact]: [choice.value] } });
              expect([fact, choice.value, choice.count]).toEqual([fact, choice.value, alone]);
            }
          }
          for (const { fact, bands, unsaid } of choices.numbers) {
            const key = fact === 'umur' ? 'age' : 'members';
            for (const { span, count: told } of bands) expect(told).toBe(count({ [key]: span }));
            if (unsaid !== null) {
              const facts = { ...asked.facts, [fact]: [NOT_SAID] };
              expect(unsaid).toBe(count({ [key]: null, facts }));
            }
          }
          for (const [kind, told] of choices.kinds) expect(told).toBe(count({}, [kind]));
        },
      ),
    );
  });
});
