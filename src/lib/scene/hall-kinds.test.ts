import { describe, expect, it } from 'vitest';
import type { KindMark } from '$lib/domain';
import { hallKinds } from './hall-kinds';

const mark = (id: string, shown: number, shape: KindMark['shape'] = 'circle'): KindMark => ({
  id,
  label: id,
  shape,
  colour: '#123456',
  ink: '#ffffff',
  icon: '',
  registration: false,
  total: shown,
  shown,
});
const looks = (marks: readonly KindMark[]) => marks.map(({ shape, colour }) => `${shape} ${colour}`);

describe('kinds of groups in a hall', () => {
  const many = hallKinds([3, 9, 0, 7, 8, 1, 5].map((shown, i) => mark(`k${String(i)}`, shown)));

  it('gives the four most frequent a mark each and all others one, in the order they came in', () => {
    expect(many.named.map(({ id }) => id)).toEqual(['k1', 'k4', 'k3', 'k6']);
    expect(many.others.map(({ id }) => id)).toEqual(['k0', 'k5']);
    expect(many.marks.map(({ id }) => id)).toEqual(['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6']);
    expect(new Set([...many.named, ...many.others].map(({ shape }) => shape)).size).toBe(5);
    expect(new Set(looks(many.others)).size).toBe(1);
  });

  it('draws each as it is named, and changes neither counts nor names', () => {
    for (const named of many.named) expect(many.marks.find(({ id }) => id === named.id)).toEqual(named);
    expect(many.marks.map(({ shown }) => shown)).toEqual([3, 9, 0, 7, 8, 1, 5]);
  });

  it('names the only other one too, and lets a kind keep the outline of its family', () => {
    const five = hallKinds([5, 4, 3, 2, 1].map((shown, i) => mark(String(i), shown)));
    expect(five.others).toEqual([]);
    expect(new Set(looks(five.named)).size).toBe(5);
    const two = hallKinds([mark('a', 2, 'triangle'), mark('b', 9)]);
    expect(two.named.map(({ id, shape }) => [id, shape])).toEqual([
      ['b', 'circle'],
      ['a', 'triangle'],
    ]);
    expect(hallKinds([]).named).toEqual([]);
  });
});
