import { describe, expect, it } from 'vitest';
import { loadPrivacy } from '$lib/data';
import { looseTexts } from './loose-texts';
import { makeMinutes } from './make-minutes';
import { agreement, bookOf, contoh, correction, inputOf, logOf, rembug } from './testing/contoh';

const source = contoh([480, 400, 600], [60, 90, 200]);

/** What is found in the texts of a meeting whose first agreement says this. */
async function found(what: string, place = 'Balai RW 01', agenda = 'Refleksi\nPeta & angka') {
  const input = await inputOf(source, logOf(), bookOf([agreement({ what })]));
  const minutes = makeMinutes({ ...input, meeting: { ...rembug, place, agenda } });
  return looseTexts(minutes, source, (await loadPrivacy()).nameLikeness);
}

describe('texts to be read again before they go up', () => {
  it.each(['Perbaikan rumah Siti Aminah', 'Rumah Pak Darmo diperbaiki', 'Modal usaha untuk Bu Sri'])(
    'are those with a name: %s',
    async (what) => {
      expect(await found(what)).toEqual([what]);
    },
  );

  it.each(['Sumur untuk 2 KK', 'Jamban bagi dua keluarga', 'Bantuan 1 KK miskin', 'Wells for 2 households'])(
    'are those with few households: %s',
    async (what) => {
      expect(await found(what)).toEqual([what]);
    },
  );

  it.each([
    'Arisan usaha',
    'Sumur untuk 12 KK',
    'Air bersih bagi 1.002 KK',
    'Talud di RT 02',
    'Pelatihan bersama Ibu PKK dan Bapak Lurah',
    'Perbaikan 0 KK',
    'Perbaikan Rumah Tidak Layak Huni',
    'Rumah Baca di rumah warga RT 02',
    'Makanan tambahan Ibu Hamil',
  ])('are no others: %s', async (what) => {
    expect(await found(what)).toEqual([]);
  });

  it('are also the place and single lines of the agenda, each once', async () => {
    expect(await found('Rumah Pak Darmo', 'Rumah Pak Darmo', 'Refleksi\nBantuan 2 KK')).toEqual([
      'Rumah Pak Darmo',
      'Bantuan 2 KK',
    ]);
  });

  it.each([
    'Rumah Ibu Kartini',
    'Rumah Bapak Suyanto',
    'Rumah Haji Mahmud',
    'Rumah Sutrisno',
    'rumah H. Umar',
  ])('are also a place with a name: %s', async (place) => {
    expect(await found('Arisan usaha', place)).toEqual([place]);
  });

  it('are also groups that a correction names by a person, and no other groups', async () => {
    const added = (id: string, after: string) => {
      const target = { kind: 'group-added', group: id === 'a' ? 7 : 8 } as const;
      return correction(id, 1, ['', after], { target });
    };
    const log = logOf(added('a', 'Pengajian Bu Siti Aminah'), added('b', 'Majelis Taklim Siti Aminah'));
    const minutes = makeMinutes(await inputOf(source, log, bookOf([])));
    expect(looseTexts(minutes, source, (await loadPrivacy()).nameLikeness)).toEqual([
      'Pengajian Bu Siti Aminah',
    ]);
  });

  it('are also lines of what residents said', async () => {
    const words = [{ slide: 1, title: 'Sebab', heading: 'Sebab', words: 'Upah harian\nSuami Bu Sri sakit' }];
    const minutes = makeMinutes({ ...(await inputOf(source, logOf(), bookOf([]))), words });
    expect(looseTexts(minutes, source, (await loadPrivacy()).nameLikeness)).toEqual(['Suami Bu Sri sakit']);
  });
});
