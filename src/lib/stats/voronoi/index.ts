export { voronoiCells, type VoronoiCells, type VoronoiPoint } from './voronoi-cells';
