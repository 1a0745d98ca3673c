import type { Cluster, ClusterIndex } from '$lib/domain';
import { describe, expect, it } from 'vitest';
import { clusterAt, clusterPlaces, clusterRadius, wedges } from './cluster-place';
import { worldSize, type Frame } from './frame';
import { worldX, worldY } from './mercator';

const zoom = 15;
const frame: Frame = {
  zoom,
  left: Math.round(worldX(107.55) * worldSize(zoom)) - 200,
  top: Math.round(worldY(-6.9) * worldSize(zoom)) - 150,
  width: 400,
  height: 300,
  ratio: 1,
};

const cluster = (lng: number, count: number): Cluster => ({
  lng,
  lat: -6.9,
  count,
  id: count,
  dot: -1,
  byKind: Uint16Array.of(count),
});

const index: ClusterIndex = {
  at: () => [cluster(107.55, 30), cluster(107.5501, 4), cluster(107.555, 2)],
  expansionZoom: () => 17,
};

describe('clusterAt', () => {
  const places = clusterPlaces(index, null, frame);

  it('finds the one on top, which is the largest', () => {
    expect(clusterAt(places, 201, 150, 0)?.count).toBe(30);
  });

  it('finds none beside them', () => {
    expect(clusterAt(places, 200, 250, 2)).toBeNull();
  });

  it('asks for what lies in the frame', () => {
    const asked: number[][] = [];
    clusterPlaces({ ...index, at: (bbox, at) => (asked.push([...bbox, at]), []) }, null, frame);
    const [west = 0, south = 0, east = 0, north = 0, at] = asked[0] ?? [];
    expect(west < 107.55 && east > 107.55 && south < -6.9 && north > -6.9).toBe(true);
    expect(at).toBe(zoom);
  });
});

describe('wedges', () => {
  it('adds up to the whole ring, kinds of one colour together', () => {
    const parts = wedges(Uint16Array.of(2, 1, 0, 1), ['#111111', '#222222', '#333333', '#111111']);
    expect(parts).toEqual([
      { colour: '#111111', from: 0, to: 0.75 },
      { colour: '#222222', from: 0.75, to: 1 },
    ]);
  });

  it('has none for an empty cluster', () => {
    expect(wedges(new Uint16Array(3), ['#111111', '#222222', '#333333'])).toEqual([]);
  });
});

describe('clusterRadius', () => {
  it('grows with the groups but stays within a finger’s breadth', () => {
    expect(clusterRadius(2)).toBeLessThan(clusterRadius(20));
    expect(clusterRadius(100_000)).toBe(30);
  });
});
