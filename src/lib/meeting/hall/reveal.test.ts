import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../cli/sample/testing/open-package';
import { hallSlides } from './hall-slides';

const slide = (view: string) => ({
  id: view,
  title: view,
  text: [],
  question: null,
  callouts: [],
  room: [],
  view,
});
const reveal = async (id: string, views: readonly string[]) =>
  hallSlides(await openPackage(id), { title: '', slides: views.map(slide) });

describe('how a slide is revealed', () => {
  it('begins a view of RT at the RW, and shows the RT only in the last step', async () => {
    const [rt, rw] = await reveal('cibeureum', ['t=rt&i=miskin&o=titik', 't=rw&i=miskin&k=7']);
    expect(rt?.stages).toEqual(['nama', 'warna', 'angka', 'rt']);
    expect([rt?.question.level, rt?.below?.level]).toEqual(['rw', 'rt']);
    expect(rw?.stages).toEqual(['nama', 'warna', 'angka']);
    expect([rw?.question.level, rw?.below]).toEqual(['rw', null]);
  });

  it('begins with names alone where the RT lie in no known RW', async () => {
    const [rt] = await reveal('betet', ['t=rt&i=miskin&o=-']);
    expect(rt?.stages).toEqual(['nama', 'warna', 'angka']);
    expect(rt?.question.level).toBe('rt');
  });

  it('has nothing to guess where there are no figures', async () => {
    const [desa] = await reveal('abiansemal', ['o=-']);
    expect(desa?.stages).toEqual(['nama']);
  });

  it('reveals nothing of a slide that is about words', async () => {
    const dataset = await openPackage('cibeureum');
    const [words] = hallSlides(dataset, {
      title: '',
      slides: [{ ...slide('t=rt&i=miskin&o=titik'), reveal: 'names' }],
    });
    expect(words?.stages).toEqual(['nama']);
    expect([words?.question.level, words?.below]).toEqual(['rw', null]);
  });

  it('reads what does not fit the package as an address would be read', async () => {
    const [one] = await reveal('cibeureum', ['t=provinsi&k=99&w=5/3']);
    expect(one?.below?.level).toBe('rt');
    expect(one?.stance.selection).toBe('5/3');
  });
});
