// Leaflet as its manual has it: one GeoJSON layer on Leaflet's own canvas, with its own mouse events.
import type { Feature } from 'geojson';
import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { Classes, keyOf, readPackage, type AreaNames } from './package-data';
import { markPainted, offerYears, showCard, sizedMap } from './page-parts';

const element = sizedMap();
const { areas, rates } = await readPackage();
const classes = new Classes(rates);
let year = '';

const namesOf = (feature: Feature | undefined) => feature?.properties as AreaNames;
const rateOf = (feature: Feature | undefined) => rates.get(year)?.get(keyOf(namesOf(feature)));

function look(feature: Feature | undefined): L.PathOptions {
  return { color: '#faf8f3', weight: 1, fillOpacity: 1, fillColor: classes.colour(rateOf(feature)) };
}

function listen(feature: Feature, layer: L.Layer): void {
  const path = layer as L.Polygon;
  layer.on('mouseover', () => {
    path.setStyle({ color: '#1f2428', weight: 2 });
    path.bringToFront();
    showCard(namesOf(feature), rateOf(feature));
  });
  layer.on('mouseout', () => {
    path.setStyle({ color: '#faf8f3', weight: 1 });
    showCard(null, undefined);
  });
}

year = offerYears(rates.keys(), (chosen) => {
  year = chosen;
  layer.setStyle(look);
  // Leaflet paints in the next frame, asked for just now.
  requestAnimationFrame(() => {
    markPainted('peta:repainted');
  });
});
const map = new L.Map(element, {
  attributionControl: false,
  zoomControl: false,
  zoomSnap: 0.25,
  renderer: L.canvas(),
});
const layer = L.geoJSON(areas, { style: look, onEachFeature: listen });
map.fitBounds(layer.getBounds(), { padding: [24, 24], animate: false });
layer.addTo(map);
// As above: the layer is painted in the next frame.
requestAnimationFrame(() => {
  markPainted('peta:ready');
});
