/** West, south, east, north in degrees (WGS 84). */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/**
 * Polygons of one level, flat. Rings are closed implicitly (the first vertex is NOT repeated at the
 * end), outer rings run counter-clockwise and holes clockwise (lon right, lat up).
 * Area a owns polygons areaStart[a]..areaStart[a+1]; polygon p owns rings
 * polygonStart[p]..polygonStart[p+1] (the first is the outer one); ring r owns vertices
 * ringStart[r]..ringStart[r+1]; vertex v is at coords[2v] (lon), coords[2v+1] (lat), degrees.
 * Each start array has one more entry than what it counts. An area may own no polygon.
 */
export interface Geometry {
  readonly coords: Float64Array;
  readonly ringStart: Uint32Array;
  readonly polygonStart: Uint32Array;
  readonly areaStart: Uint32Array;
  /** Null when no area has a polygon. */
  readonly bbox: Bbox | null;
}

/** Lines, areas and places that give bearings (roads, river, mosque): drawn quietly, never shaded. */
export interface ContextFeature {
  readonly kind: string; // canonical: jalan | jalan-besar | sungai | rel | masjid | gereja | sekolah | kantor | pasar | lapangan | makam | taman | other text
  readonly name: string;
  readonly shape: 'line' | 'polygon' | 'point';
  /** One array of lon, lat, lon, lat ... a line or ring; a point has one pair. */
  readonly parts: readonly Float64Array[];
}
