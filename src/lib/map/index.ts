export type { Highlight, MapHandlers, MapHit } from './hit';
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
