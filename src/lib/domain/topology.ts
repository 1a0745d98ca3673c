/**
 * Lines between areas, flat, each drawn once however many areas it bounds. Arc i owns vertices
 * arcStart[i]..arcStart[i+1] (first and last included; a closed arc repeats its first vertex at the end);
 * vertex v is at coords[2v] (lon), coords[2v+1] (lat), degrees.
 */
export interface Borders {
  readonly coords: Float64Array;
  readonly arcStart: Uint32Array;
  /** Index of the area to the left, walking from the first vertex to the last: always an area. */
  readonly left: Int32Array;
  /** Index of the area to the right: higher than `left`, or −1 for the outside. */
  readonly right: Int32Array;
}

/**
 * The areas of one level as the lines between them. Arcs end in nodes: where three or more of areas and
 * outside meet, where an area touches itself, or where the pair of areas changes. No arc lies inside an area.
 */
export interface Topology extends Borders {
  /** Node in which each arc begins and ends; equal for a closed one. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Nodes are 0 .. nodes − 1; some may be without arcs. */
  readonly nodes: number;
  readonly areas: number;
  readonly faults: TopologyFaults;
}

/** What the boundaries did not agree upon. None of it stops the map. */
export interface TopologyFaults {
  /**
   * Edges claimed by more than two areas, or twice from the same side (areas drawn over each other):
   * edge i is claimed by areas crowdedArea[crowdedStart[i]] .. crowdedArea[crowdedStart[i+1] − 1],
   * ascending, an area as often as it claims it.
   */
  readonly crowdedStart: Uint32Array;
  readonly crowdedArea: Int32Array;
  /** Edges with the same area on both sides: a cut inside an area. They bound nothing and are left out. */
  readonly seams: number;
  /** Vertices that lie on a neighbour's edge (within a millionth of a degree) without being its vertex. */
  readonly tJunctions: number;
}
