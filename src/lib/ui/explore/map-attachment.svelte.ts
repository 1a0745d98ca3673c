import type { Attachment } from 'svelte/attachments';
import { MediaQuery } from 'svelte/reactivity';
import { darkLook, lightLook, MapView, type MapHit } from '$lib/map';
import type { Explorer, Preferences } from '$lib/state';
import { CircleSize } from './circle-size.svelte';
import { useFullMap, type FullMap } from './full-map.svelte';
import { markPainted } from './timing-marks';

/** Low windows, whose page is scrolled past the map (see ExplorePage). */
const LOW = '(max-width: 1023px) and (max-height: 38.7em)';

/** What the stage wants to hear from its map. */
export interface StageHandlers {
  view(view: MapView | null): void;
  hit(hit: MapHit | null): void;
  scale(metresPerPx: number): void;
  /** Areas in the window whose name has no room. */
  nameless?(count: number): void;
  /** One finger was drawn over a map that wants two. */
  twoFingers?(): void;
}

/** Which of the scene's indicators shades a map: the one asked for, or the one beside it. */
export type MapSide = 'first' | 'second';

/**
 * To be called while a component is made. Makes a MapView and pushes into it, each by an effect of its own: areas, shade, context, overlays,
 * highlight, camera. Recolouring so never touches geometry, nor hover a class. Two maps of a page share
 * the scene and the stance, and with it camera, hover and selection.
 */
export function mapAttachment(
  explorer: Explorer,
  preferences: Preferences,
  stage: StageHandlers,
  side: MapSide = 'first',
): Attachment {
  const full = useFullMap();
  return (element) => {
    if (!(element instanceof HTMLElement)) return;
    const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map: MapView = new MapView(element, handlersFor(explorer, stage), {
      reducedMotion,
      covered: () => coveredOf(explorer),
    });
    stage.view(map);
    pushAreas(map, explorer, preferences, side);
    pushOverlays(map, explorer, side);
    pushStance(map, explorer);
    pushFingers(map, full);
    return () => {
      stage.view(null);
      map.destroy();
    };
  };
}

/**
 * What lies over the stage (CSS px): the buttons on its right, on a small screen the search on its left, notes
 * and scale below, titles over two maps. The same for both of two, or they would be of two scales.
 */
function coveredOf(explorer: Explorer): Record<'top' | 'right' | 'bottom' | 'left', number> {
  const small = window.matchMedia('(max-width: 1023px)').matches;
  const two = (explorer.scene?.beside ?? null) !== null;
  return { top: two ? 34 : 0, right: 60, bottom: 38, left: small ? 60 : 0 };
}

function handlersFor(explorer: Explorer, stage: StageHandlers): ConstructorParameters<typeof MapView>[1] {
  return {
    hover: (hit) => {
      explorer.hover(hit?.area ?? -1);
      stage.hit(hit);
    },
    select: (hit) => {
      const group = hit === null ? -1 : (explorer.scene?.groups.dots.group[hit.dot] ?? -1);
      if (group >= 0) explorer.selectGroup(group);
      else explorer.select(hit?.area ?? -1);
    },
    camera: (camera) => {
      explorer.address.stand({ camera }, 'replace');
    },
    scale: stage.scale,
    labels: ({ left }) => stage.nameless?.(left),
    twoFingers: () => stage.twoFingers?.(),
    painted: (what) => {
      markPainted(what);
      explorer.packages.shown();
    },
  };
}

function pushAreas(map: MapView, explorer: Explorer, preferences: Preferences, side: MapSide): void {
  const areas = $derived(explorer.scene?.areas);
  const above = $derived(explorer.scene?.above ?? null);
  const shade = $derived((side === 'first' ? explorer.scene?.shade : explorer.scene?.beside) ?? null);
  const context = $derived(explorer.scene?.context ?? []);
  const look = $derived(preferences.palette === 'dark' ? darkLook : lightLook);
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
    // An RT goes by its number alone where its RW is named, so names wait for the boundaries of the RW.
    map.setLabels(explorer.packages.status.state === 'ready' && explorer.upper.status.state !== 'working');
  });
}

function pushOverlays(map: MapView, explorer: Explorer, side: MapSide): void {
  const overlays = $derived(explorer.scene?.question.overlays ?? []);
  const groups = $derived(explorer.scene?.groups);
  const symbols = $derived((side === 'first' ? explorer.scene?.symbols : null) ?? null);
  const circles = $derived((overlays.includes('lingkaran') ? groups?.circles : null) ?? null);
  const size = new CircleSize();
  const density = $derived.by(() => {
    const finding = explorer.findings.density;
    if (finding.state === 'ready') return finding.value;
    return finding.state === 'working' && finding.previous?.state === 'ready' ? finding.previous.value : null;
  });
  $effect(() => {
    map.setDots(overlays.includes('titik') ? (groups?.dots ?? null) : null, groups?.kinds ?? []);
  });
  $effect(() => {
    map.setClusters(
      overlays.includes('kumpulan') ? explorer.findings.clusters : null,
      groups?.dots ?? null,
      groups?.kinds ?? [],
    );
  });
  $effect(() => {
    map.setDensity(density);
  });
  $effect(() => {
    map.setHexagons(groups?.hexagons ?? null);
  });
  $effect(() => {
    map.setSymbols(symbols && size.of(symbols));
  });
  $effect(() => {
    map.setCircles(circles && size.of(circles));
  });
}

function pushStance(map: MapView, explorer: Explorer): void {
  const camera = $derived(explorer.stance?.camera ?? null);
  const cameraText = $derived(JSON.stringify(camera));
  const dot = $derived(explorer.scene?.groups.dots.group.indexOf(explorer.selectedGroup) ?? -1);
  $effect(() => {
    map.setHighlight({ hover: explorer.hoverArea, selected: explorer.selected, dot });
  });
  let shown = explorer.selected;
  $effect(() => {
    const { selected } = explorer;
    // What the address opens with is looked at from where the address says.
    if (selected >= 0 && selected !== shown) map.showArea(selected);
    shown = selected;
  });
  $effect(() => {
    map.setCamera(JSON.parse(cameraText) as typeof camera);
  });
}

/** One finger is the page's where that has to be scrolled, unless the map is all that there is to see. */
function pushFingers(map: MapView, full: FullMap): void {
  const low = new MediaQuery(LOW);
  $effect(() => {
    map.setOneFinger(full.on || !low.current);
  });
}
