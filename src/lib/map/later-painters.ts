/**
 * What is painted after the first areas: names, and overlays that are off at first. Fetched as one when
 * the areas are on screen.
 */
export { paintLabels } from './label-layer';
export { paintCircles } from './paint-circles';
export { paintClusters } from './paint-clusters';
export { paintDensity } from './paint-density';
export { paintHexagons } from './paint-hexagons';
export { paintFlags, paintMarked } from './paint-marked';
