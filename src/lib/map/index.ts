export type { Highlight, LabelCount, MapHandlers, MapHit } from './hit';
export {
  darkLook,
  lightLook,
  type CircleLook,
  type ContextLook,
  type DensityLook,
  type MarkLook,
  type MapLook,
} from './look';
export { MapView } from './map-view';
export { corners } from './mark-shape';
export { hexagonOpacity } from './hexagon-opacity';
