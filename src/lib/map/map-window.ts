import { DomUtil, type LatLng, type Map as LeafletMap, type Point } from 'leaflet/dist/leaflet-src.esm.js';
import { canvasRatio, type Frame } from './frame';

/** What the map shows now, as a frame without margin. */
export function windowOf(map: LeafletMap): Frame {
  const corner = map.getPixelBounds().min;
  const { x: width, y: height } = map.getSize();
  const ratio = canvasRatio(window.devicePixelRatio);
  return { zoom: map.getZoom(), left: corner?.x ?? 0, top: corner?.y ?? 0, width, height, ratio };
}

/** Lays a box that shows `frame` where it belongs under a pixel origin of the map at a zoom. */
function lay(box: HTMLElement, map: LeafletMap, frame: Frame, pixelOrigin: Point, zoom: number): void {
  const scale = map.getZoomScale(zoom, frame.zoom);
  const corner = pixelOrigin.multiplyBy(-1).add([frame.left * scale, frame.top * scale]);
  DomUtil.setTransform(box, corner, scale);
}

/** Lays the box where the map is now. */
export function layNow(box: HTMLElement, map: LeafletMap, frame: Frame): void {
  lay(box, map, frame, map.getPixelOrigin(), map.getZoom());
}

/** Lays the box where it will be when a zoom animation has ended; CSS moves it there. */
export function layAhead(
  box: HTMLElement,
  map: LeafletMap,
  frame: Frame,
  centre: LatLng,
  zoom: number,
): void {
  // The pixel origin that the map is going to have then.
  const pane = map.getPane('mapPane') as HTMLElement;
  const corner = map.project(centre, zoom).subtract(map.getSize().divideBy(2));
  lay(box, map, frame, corner.add(DomUtil.getPosition(pane)).round(), zoom);
}
