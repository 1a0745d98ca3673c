/**
 * What is painted after the first areas: names, marks of groups, and overlays that are off at first. Fetched as one when
 * the areas are on screen.
 */
export { clusterPlaces } from './cluster-place';
export { paintLabels } from './label-layer';
export { paintCircles } from './paint-circles';
export { paintClusters } from './paint-clusters';
export { paintDensity } from './paint-density';
export { paintDots } from './paint-dots';
export { paintHexagons } from './paint-hexagons';
export { paintFlags, paintMarked } from './paint-marked';
