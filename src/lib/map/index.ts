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
export { hexagonFill } from './hexagon-fill';
export { cameraFor, projectionOf, type Projection, type Strips, type WindowSize } from './hall/hall-frame';
export { labelOrder } from './hall/label-order';
export { areaAtPoint, crossedIn, groundIn, hallGround, type HallGround } from './hall/hall-ground';
export { placeHallLabels, type HallAsk, type HallLabel, type HallLabels } from './hall/hall-labels';
export { hallHatch, hallLook } from './hall/hall-look';
export type { Box } from './label-fit';
export { placeCallout } from './hall/hall-callouts';
export { markBox, markRadius, placeNames, type HallPlace, type NamedPlace } from './hall/hall-places';
/** What is painted after the first areas, before it is needed: it must be there when the line is not. */
export const loadLaterPainters = () => import('./later-painters');
export { wrapLines } from './hall/wrap-lines';
