import { describe, expect, it } from 'vitest';
import { group, smallDataset } from '../../../tests/support/small-dataset';
import { unknownPicks } from './unknown-picks';
import { decodeView } from '$lib/scene';

const dataset = smallDataset({ years: { 2006: { kk: [40, 40], poor: [4, 5] } }, groups: [group(7)] });
const ignoredIn = (query: string) =>
  unknownPicks(dataset, decodeView(dataset, query).view).map(
    ({ params }) => `${params['key']}=${params['value']}`,
  );

describe('unknownPicks', () => {
  it('has nothing to say of what is there', () => {
    expect(ignoredIn('')).toEqual([]);
    expect(ignoredIn('w=1/2&g=7')).toEqual([]);
    expect(ignoredIn('t=rw&w=1')).toEqual([]);
  });

  it('names a group without such a row', () => {
    expect(ignoredIn('g=8')).toEqual(['g=8']);
  });

  it('names an area of a level that is not drawn', () => {
    expect(ignoredIn('w=1')).toEqual(['w=1']);
    expect(ignoredIn('t=rw&w=1/2')).toEqual(['w=1/2']);
  });

  it('leaves to the reading of the address what no level has', () => {
    expect(ignoredIn('w=9/9')).toEqual([]);
  });
});
