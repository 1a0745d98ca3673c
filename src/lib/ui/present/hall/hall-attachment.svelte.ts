import type { ContextFeature } from '$lib/domain';
import { hallLook, MapView, type MapHandlers } from '$lib/map';
import type { HallShow } from '$lib/meeting';
import type { Findings } from '$lib/state';
import type { Attachment } from 'svelte/attachments';
import type { HallPicture } from './hall-picture.svelte';

const NOTHING = (): void => undefined;

/**
 * Places and names are written over the map, as large as its labels. Small roads, which from the last row look
 * like borders, are drawn only where the map is near.
 */
function quiet(features: readonly ContextFeature[], near: boolean): readonly ContextFeature[] {
  return features
    .filter(({ shape, kind }) => shape !== 'point' && (near || kind !== 'jalan'))
    .map((feature) => ({ ...feature, name: '' }));
}

/** Makes the map of the hall, which nobody moves by hand. `painted`: after areas are on the screen. */
export function hallAttachment(
  show: HallShow,
  picture: HallPicture,
  findings: Findings,
  painted: () => void,
): Attachment {
  return (element) => {
    if (!(element instanceof HTMLElement)) return;
    const handlers: MapHandlers = {
      hover: NOTHING,
      select: NOTHING,
      camera: NOTHING,
      scale: NOTHING,
      painted: (what) => {
        if (what === 'areas') painted();
      },
    };
    const map = new MapView(element, handlers, { reducedMotion: true, zoomSnap: 0 });
    map.setLabels(false);
    pushAreas(map, show, picture);
    pushOverlays(map, show, picture, findings);
    return () => {
      map.destroy();
    };
  };
}

function pushAreas(map: MapView, show: HallShow, picture: HallPicture): void {
  const areas = $derived(show.scene?.areas);
  const look = $derived(hallLook(picture.screen));
  const shade = $derived(show.coloured ? (show.scene?.shade ?? null) : null);
  const above = $derived(show.scene?.above ?? null);
  const context = $derived(quiet(show.dataset.context, picture.near !== null));
  $effect(() => {
    if (areas !== undefined) map.setAreas(areas);
  });
  $effect(() => {
    // Named first so that new areas get their shade again.
    if (areas !== undefined) map.setShade(shade, look);
  });
  $effect(() => {
    map.setAbove(above);
  });
  $effect(() => {
    map.setContext(context);
  });
  $effect(() => {
    // After new areas, which the map fits by itself.
    if (areas !== undefined && picture.camera !== null) map.setCamera(picture.camera);
  });
}

function pushOverlays(map: MapView, show: HallShow, picture: HallPicture, findings: Findings): void {
  const overlays = $derived(show.coloured ? (show.scene?.question.overlays ?? []) : []);
  const groups = $derived(show.scene?.groups);
  const density = $derived.by(() => {
    const finding = findings.density;
    return finding.state === 'ready' && overlays.includes('kepadatan') ? finding.value : null;
  });
  $effect(() => {
    map.setDots(overlays.includes('titik') ? (groups?.dots ?? null) : null, groups?.kinds ?? []);
  });
  const clusters = $derived(show.scene?.question.overlays.includes('kumpulan') ? findings.clusters : null);
  $effect(() => {
    picture.clusters = clusters;
  });
  $effect(() => {
    const rings = show.coloured ? clusters : null;
    map.setClusters(rings, rings && (groups?.dots ?? null), groups?.kinds ?? []);
  });
  $effect(() => {
    map.setDensity(density);
  });
  $effect(() => {
    map.setHexagons(overlays.includes('segi') ? (groups?.hexagons ?? null) : null);
  });
  $effect(() => {
    map.setSymbols(picture.symbols);
  });
  $effect(() => {
    map.setCircles(picture.circles);
  });
}
