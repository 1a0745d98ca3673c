import { DomEvent, Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';

/** Nearer than this there is nothing to see in any package. */
export const MAX_ZOOM = 20;

/** A Leaflet map without tiles, controls, popups or keyboard: only its window, touch and wheel. */
export function createLeafletMap(element: HTMLElement, reducedMotion: boolean, zoomSnap = 0.25): LeafletMap {
  return new LeafletMap(element, {
    attributionControl: false,
    boxZoom: false,
    fadeAnimation: false,
    inertia: !reducedMotion,
    keyboard: false,
    markerZoomAnimation: false,
    maxZoom: MAX_ZOOM,
    minZoom: 0,
    trackResize: false,
    wheelPxPerZoomLevel: 120,
    zoomAnimation: !reducedMotion,
    zoomControl: false,
    zoomDelta: 0.5,
    zoomSnap,
  });
}

/** Ends a zoom that is under way where it is; Leaflet would still carry it out after the map was told to look elsewhere. */
export function endZoom(map: LeafletMap): void {
  Object.assign(map, { _animatingZoom: false });
  map.getPane('mapPane')?.classList.remove('leaflet-zoom-anim');
}

/**
 * Removes a map. One that is in the middle of a zoom animation would still end it after 250 ms, on
 * panes that are gone, and throw; so it is first told that there is none. The element is left as it
 * was given.
 */
export function removeLeafletMap(map: LeafletMap): void {
  const element = map.getContainer();
  endZoom(map);
  map.remove();
  // Leaflet 1.9 forgets the one for scrolling.
  DomEvent.off(element);
  const own = [...element.classList].filter((name) => name.startsWith('leaflet-'));
  element.classList.remove(...own);
  element.style.removeProperty('position');
  element.style.removeProperty('background-color');
}
