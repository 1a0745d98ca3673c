import Supercluster, { type ClusterProperties, type PointFeature } from 'supercluster';
import type { Cluster, ClusterIndex } from '$lib/domain';

/** Dots to be clustered: lon, lat per dot, its kind, and how many kinds there are. */
export interface ClusterInput {
  readonly at: Float64Array;
  readonly kind: Uint8Array;
  readonly kinds: number;
}

interface DotProps {
  readonly dot: number;
}

/** Not readonly: supercluster's reducer writes into what it has gathered so far. */
interface MakeUp {
  byKind: Uint16Array;
}

/** CSS px within which dots join, and the last zoom at which they do. */
const RADIUS_PX = 48;
const MAX_ZOOM = 17;
/** Side of a Leaflet tile in CSS px; it makes zooms mean what Leaflet means by them. */
const TILE_PX = 256;

/**
 * Index of clusters over dots (supercluster: hierarchical greedy clustering on a k-d tree). Zooms count
 * as in Leaflet, and a part of a zoom counts as the whole below it; from zoom 18 every dot stands alone.
 * Dots that are not at finite coordinates are left out. The counts of all clusters over the whole world
 * add up to the dots, at any zoom, and the counts by kind to each cluster's own. `expansionZoom` throws
 * for an id that is not of this index.
 */
export function buildClusterIndex({ at, kind, kinds }: ClusterInput): ClusterIndex {
  const makeUpOf = (dot: number): Uint16Array => {
    const byKind = new Uint16Array(kinds);
    byKind[kind[dot] ?? kinds] = 1;
    return byKind;
  };
  const index = new Supercluster<DotProps, MakeUp>({
    radius: RADIUS_PX,
    extent: TILE_PX,
    maxZoom: MAX_ZOOM,
    map: ({ dot }) => ({ byKind: makeUpOf(dot) }),
    reduce: (gathered, { byKind }) => {
      // A new array each time: the old one may still belong to a cluster of a deeper zoom.
      gathered.byKind = gathered.byKind.map((count, k) => count + (byKind[k] ?? 0));
    },
  });
  index.load(featuresOf(at));
  // A single dot's own coordinates: those that come back went through Mercator and were rounded.
  const single = (dot: number): Cluster => ({
    lng: at[2 * dot] ?? NaN,
    lat: at[2 * dot + 1] ?? NaN,
    count: 1,
    id: -1,
    dot,
    byKind: makeUpOf(dot),
  });
  return {
    at: (bbox, zoom) =>
      index
        .getClusters([...bbox], Math.floor(zoom))
        .map(({ geometry, properties }) =>
          'cluster' in properties ? joined(geometry.coordinates, properties) : single(properties.dot),
        ),
    expansionZoom: (id) => index.getClusterExpansionZoom(id),
  };
}

function joined([lng = NaN, lat = NaN]: readonly number[], cluster: ClusterProperties & MakeUp): Cluster {
  const { point_count: count, cluster_id: id, byKind } = cluster;
  return { lng, lat, count, id, dot: -1, byKind };
}

function featuresOf(at: Float64Array): PointFeature<DotProps>[] {
  return Array.from({ length: at.length / 2 }, (_, dot) => ({
    type: 'Feature' as const,
    properties: { dot },
    geometry: { type: 'Point' as const, coordinates: [at[2 * dot] ?? NaN, at[2 * dot + 1] ?? NaN] },
  })).filter(({ geometry }) => geometry.coordinates.every(Number.isFinite));
}
