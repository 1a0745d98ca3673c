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
export {
  cameraFor,
  NO_STRIPS,
  projectionOf,
  type Projection,
  type Strips,
  type WindowSize,
} from './hall/hall-frame';
export { labelOrder } from './hall/label-order';
export {
  areaAtPoint,
  crossedIn,
  groundIn,
  groundTable,
  hallGround,
  type HallGround,
} from './hall/hall-ground';
export { roomFor } from './hall/hall-room';
export { leaderEnd } from './hall/leader-end';
export { seenClusters, type SeenCluster } from './hall/seen-clusters';
export type { HallAsk, HallLabel, HallLabels } from './hall/hall-ask';
export { placeHallLabels } from './hall/hall-labels';
export { circleGrowth, hallHatch, hallLook } from './hall/hall-look';
export type { Box } from './label-fit';
export { placeCallout, type CalloutAsk } from './hall/hall-callouts';
export { placeCallouts } from './hall/place-callouts';
export { markBox, markRadius, placeNames, type HallPlace, type NamedPlace } from './hall/hall-places';
/** What is painted after the first areas, before it is needed: it must be there when the line is not. */
export const loadLaterPainters = () => import('./later-painters');
export { wrapLines } from './hall/wrap-lines';
