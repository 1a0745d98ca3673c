export { fromGeometry, toGeometry } from './mesh';
export type { AreaId, DrawingRefusal, Drawn, Mesh, VertexId } from './mesh';
export { mergeAreas } from './merge-areas';
export { nearestEdge, nearestVertex, type NearEdge, type NearVertex } from './nearest';
export { splitArea } from './split-area';
export { insertVertex, moveVertex, removeVertex } from './vertices';
export { isOnOutline, nextVertex, vertexOrder, type Walk } from './walk';
