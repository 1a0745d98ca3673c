export { edgeTopology, type BorderEdges } from './edge-topology';
export { beginOf, isWithin, pieceCycles, twiceAreaOf, type Cycles } from './piece-cycles';
export { newPlaces, PER_DEGREE, type Places } from './places';
export { snapLines, type LinesToSnap, type Pieces, type SnappedLines } from './snap-lines';
