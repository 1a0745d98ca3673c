import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Story, Text } from '$lib/domain';
import { countSentences, firstSentences } from './sentences';
import { bareView } from './read-slide';
import { NO_STORY, readStory, readStoryValue } from './read-story';
import { withStory } from './with-story';
import { storyText, storyValue } from './write-story';

/** A place with RW 3 and, in it, RT 3/1. */
const place = {
  levels: [
    { level: 'rw', keys: ['3'] },
    { level: 'rt', keys: ['3/1'] },
  ].map(({ level, keys }) => ({
    level,
    count: keys.length,
    keys,
    names: keys,
    indexOf: new Map(keys.map((key, i) => [key, i])),
    parent: new Int32Array(keys.length),
    geometry: null,
    measures: new Map(),
  })),
};
const FILE = 'cerita.json';
const read = (value: unknown) => readStory(FILE, JSON.stringify(value), place);
const codes = (value: unknown) =>
  read(value).problems.map(({ code, where }) => `${code} ${where.row ?? ''}`.trim());

describe('readStory', () => {
  it('reads a slide with all its parts, in one language or two', () => {
    const { story, problems } = read({
      versi: 1,
      judul: { id: 'Dari refleksi sampai tinjauan', en: 'From reflection to review' },
      slide: [
        {
          id: 'ciri',
          judul: { id: 'Siapa yang miskin?', en: 'Who is poor?' },
          kalimat: ['Warga menyebut cirinya.', { id: 'Peta belum dibuka.', en: 'No map yet.' }],
          pertanyaan: 'Apa sebabnya?',
          sorotan: [{ tingkat: 'rt', wilayah: '3/1', teks: 'Baru ada posyandu' }],
          ruang: ['Sebab'],
          tulisan: ['Sakit lama, hubungi 0812-3456-7890', 'Tanpa judul'],
          tampilan: 't=rw&o=-',
          buka: 'nama',
        },
      ],
    });
    // Words without a heading, and numbers of persons, stay outside.
    expect(problems.map(({ code, params }) => [code, params.part])).toEqual([
      ['slide-part-ignored', 'tulisan'],
    ]);
    expect(story.title).toEqual({ id: 'Dari refleksi sampai tinjauan', en: 'From reflection to review' });
    expect(story.slides).toEqual([
      {
        id: 'ciri',
        title: { id: 'Siapa yang miskin?', en: 'Who is poor?' },
        text: ['Warga menyebut cirinya.', { id: 'Peta belum dibuka.', en: 'No map yet.' }],
        question: 'Apa sebabnya?',
        callouts: [{ level: 'rt', area: '3/1', text: 'Baru ada posyandu' }],
        room: ['Sebab'],
        said: [expect.stringMatching(/^Sakit lama, hubungi •+/)],
        view: 't=rw&o=-',
        reveal: 'names',
      },
    ]);
  });

  it('names a bad slide by its number, and the rest stays', () => {
    const { story } = read({ slide: [{ judul: 'Satu' }, 'bukan slide', { judul: 'Tiga' }] });
    expect(story.slides.map(({ title }) => title)).toEqual(['Satu', 'Tiga']);
    expect(codes({ slide: [{ judul: 'Satu' }, 'bukan slide', { judul: 'Tiga' }] })).toEqual([
      'slide-unreadable 2',
    ]);
  });

  it('keeps what fits of a slide and tells what does not', () => {
    const value = {
      slide: [
        { judul: 7, pertanyaan: [], kalimat: 5, sorotan: {}, ruang: [3], tampilan: {} },
        { judul: 'Dua', sorotan: [{ tingkat: 'rw', wilayah: '99', teks: 'x' }, { tingkat: 'rw' }] },
      ],
    };
    expect(codes(value)).toEqual([
      'slide-part-ignored 1',
      'slide-untitled 1',
      'slide-part-ignored 1',
      'slide-part-ignored 1',
      'slide-part-ignored 1',
      'slide-part-ignored 1',
      'slide-part-ignored 1',
      'slide-area-unknown 2',
      'slide-part-ignored 2',
    ]);
    expect(read(value).story.slides[1]?.callouts).toEqual([]);
  });

  it('shows two sentences and says how many there were', () => {
    const { story, problems } = read({
      slide: [{ judul: 'Dana', kalimat: ['Satu. Dua di Jl. Merdeka. Tiga.', 'Empat.'] }],
    });
    expect(story.slides[0]?.text).toEqual(['Satu. Dua di Jl. Merdeka.']);
    expect(problems).toMatchObject([
      { code: 'slide-too-long', where: { row: 1 }, params: { count: 4, most: 2 } },
    ]);
  });

  it('masks numbers of persons wherever they stand', () => {
    const { story } = read({
      judul: 'Hubungi 0812-3456-7890',
      slide: [
        {
          judul: 'NIK 3204010101900001',
          kalimat: ['Surat ke ketua@contoh.id'],
          ruang: ['0812 3456 7890'],
          sorotan: [{ tingkat: 'rw', wilayah: '3', teks: { id: '3204010101900001', en: '0812-3456-7890' } }],
        },
      ],
    });
    expect(JSON.stringify(story)).not.toMatch(/\d{6}|7890|@/);
  });

  it('gives every slide an id of its own', () => {
    const { story } = read({ slide: [{ id: 'a' }, { id: 'a' }, { id: 'slide-2' }, {}] });
    expect(new Set(story.slides.map(({ id }) => id)).size).toBe(4);
  });

  it('refuses what is no story, and reads one of a later version', () => {
    for (const text of ['', '{', '7', '{"slide":{}}', 'null']) {
      const { story, problems } = readStory(FILE, text, place);
      expect(story.slides).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual(['story-unreadable']);
    }
    expect(codes({ versi: 2, slide: [{ judul: 'Satu' }] })).toEqual(['story-later']);
  });

  it('never throws, and gives at most two sentences, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readStory(FILE, text, place).story.slides.length).toBeGreaterThanOrEqual(0);
      }),
    );
    fc.assert(
      fc.property(fc.array(anyEntry), (slide) => {
        for (const { text } of readStoryValue(FILE, { slide }, place).story.slides) {
          const languages = (['id', 'en'] as const).map((lang) =>
            text.map((part) => (typeof part === 'string' ? part : (part[lang] ?? ''))),
          );
          for (const parts of languages) {
            expect(parts.reduce((sum, part) => sum + countSentences(part), 0)).toBeLessThanOrEqual(2);
          }
        }
      }),
    );
  });
});

const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('Satu. Dua.', 'RW. 03 ada', 'Tiga! Empat? Lima', ' ', 'Kel. Betet'),
);
const anyText = fc.oneof(words, fc.record({ id: words, en: words }, { requiredKeys: ['id'] }), fc.anything());
const anyEntry = fc.record(
  {
    id: fc.oneof(fc.constantFrom('a', 'b'), fc.anything()),
    judul: anyText,
    kalimat: fc.oneof(fc.array(anyText, { maxLength: 4 }), anyText),
    pertanyaan: anyText,
    sorotan: fc.oneof(
      fc.array(
        fc.record({
          tingkat: fc.constantFrom('rw', 'rt', 7),
          wilayah: fc.constantFrom('3', '3/1', '4'),
          teks: anyText,
        }),
        { maxLength: 3 },
      ),
      fc.anything(),
    ),
    ruang: fc.oneof(fc.array(anyText, { maxLength: 3 }), fc.anything()),
    tulisan: fc.oneof(fc.array(words, { maxLength: 4 }), fc.anything()),
    tampilan: fc.oneof(fc.constantFrom('t=rw', '#/peta?p=x&t=rt&o=-', 'w=3/1&s=tabel'), fc.anything()),
    buka: fc.oneof(fc.constant('nama'), fc.anything()),
  },
  { requiredKeys: [] },
);

describe('storyText', () => {
  it('reads back to the same story, without a problem that was not there', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 6 }), anyText, (slide, judul) => {
        const { story } = readStoryValue(FILE, { judul, slide }, place);
        const again = readStory(FILE, storyText(story), place);
        expect(again.story).toEqual(story);
        expect(again.problems.filter(({ code }) => code !== 'slide-untitled')).toEqual([]);
      }),
    );
  });

  it('is plain data that can be kept as it is', () => {
    const story: Story = {
      title: 'a' satisfies Text,
      slides: read({ slide: [{ judul: 'b' }] }).story.slides,
    };
    expect(structuredClone(storyValue(story))).toEqual(storyValue(story));
  });
});

describe('sentences', () => {
  it.each([
    ['', 0],
    ['Satu', 1],
    ['Satu. Dua', 2],
    ['Rp1.200.000.000 untuk Jl. Merdeka di RW. 03.', 1],
    ['“Miskin.” Apa artinya? Kita bahas!', 3],
    ['Angkanya 0,00%. RW 9.', 2],
  ])('counts %j as %i', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });

  it('takes the first ones as they stand', () => {
    expect(firstSentences('Satu. Dua? Tiga.', 2)).toBe('Satu. Dua?');
    expect(firstSentences('Satu.', 2)).toBe('Satu.');
    expect(firstSentences('Satu.', 0)).toBe('');
  });
});

describe('bareView', () => {
  it.each([
    ['https://contoh.id/#/peta?p=betet&t=rw&o=-', 't=rw&o=-'],
    ['#/peta', ''],
    ['?t=rt&v=1', 't=rt'],
    ['t=rw&<script>', 't=rw'],
    ['w=3/1&f=umur:5..10', 'w=3/1&f=umur:5..10'],
  ])('of %j is %j', (address, view) => {
    expect(bareView(address)).toBe(view);
  });
});

describe('withStory', () => {
  const encoder = new TextEncoder();
  const info = {
    id: 'contoh',
    resources: [
      {
        name: 'cerita',
        path: 'lama.json',
        nature: 'simulasi',
        positionNature: null,
        description: { id: 'Tayangan contoh', en: 'A sample story' },
        rows: 0,
      },
    ],
  } as unknown as Dataset['info'];
  const files = (resources: object[], petaRembug: object = {}) =>
    new Map([
      ['datapackage.json', encoder.encode(JSON.stringify({ name: 'contoh', resources, petaRembug }))],
      ['lama.json', encoder.encode('{}')],
    ]);
  const story = read({ slide: [{ judul: 'Satu' }] }).story;
  const opened = (all: ReadonlyMap<string, Uint8Array>) =>
    JSON.parse(new TextDecoder().decode(all.get('datapackage.json'))) as Record<string, unknown>;

  it('puts the story beside the other files, in the place of the one before', () => {
    const before = { name: 'cerita', path: 'lama.json', title: 'Tayangan' };
    const all = withStory(files([{ name: 'wilayah', path: 'wilayah.geojson' }, before]), story, { info });
    expect([...all.keys()].sort()).toEqual(['cerita.json', 'datapackage.json']);
    expect(opened(all).resources).toMatchObject([
      { name: 'wilayah' },
      { name: 'cerita', path: 'cerita.json', title: 'Tayangan' },
    ]);
    expect(readStory(FILE, new TextDecoder().decode(all.get('cerita.json')), place).story).toEqual(story);
  });

  it('says what is known of it where the descriptor does not', () => {
    const all = withStory(files([], { sifat: { wilayah: 'terbit' } }), story, { info });
    expect(opened(all)).toMatchObject({
      resources: [{ name: 'cerita', description: 'Tayangan contoh' }],
      petaRembug: { sifat: { wilayah: 'terbit', cerita: 'simulasi' } },
    });
  });

  it('takes the story out where it has no slides', () => {
    const all = withStory(files([{ name: 'cerita', path: 'lama.json' }]), NO_STORY, { info });
    expect([...all.keys()]).toEqual(['datapackage.json']);
    expect(opened(all).resources).toEqual([]);
  });
});
