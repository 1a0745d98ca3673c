import type { AreaSet, Palette, Scene } from '$lib/domain';
import { darkLook, lightLook, loadLaterPainters, MapView, type MapHandlers } from '$lib/map';
import type { Attachment } from 'svelte/attachments';

/** What the map of the hall shows, read anew whenever it changes. */
export interface HallPicture {
  scene(): Scene | null;
  palette(): Palette;
  /** Index of the picked area; -1 for none. */
  selected(): number;
  /** Areas with proposals, and where agreements are pinned (lon, lat). */
  marked(): readonly number[];
  /** An area of a lower level that is drawn as an outline alone; null for none. */
  outline(): AreaSet | null;
  flags(): Float64Array;
  dots(): boolean;
}

const NOTHING = (): void => undefined;

/** Makes the map of the hall: areas are picked by a press; one finger scrolls the page over it. */
export function hallAttachment(
  picture: HallPicture,
  pick: (area: number) => void,
  view: (map: MapView | null) => void,
): Attachment {
  return (element) => {
    if (!(element instanceof HTMLElement)) return;
    const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    let hover = $state.raw(-1);
    /** What draws the marks comes after the first areas: marks that are set before are not drawn. */
    let marking = $state.raw(false);
    const startMarking = async (): Promise<void> => {
      if (marking) return;
      const loaded = await loadLaterPainters().catch(() => null);
      marking = loaded !== null;
    };
    const handlers: MapHandlers = {
      hover: (hit) => (hover = hit?.area ?? -1),
      select: (hit) => {
        if (hit !== null && hit.area >= 0) pick(hit.area);
      },
      camera: NOTHING,
      scale: NOTHING,
      painted: () => void startMarking(),
    };
    const map = new MapView(element, handlers, { reducedMotion });
    map.setOneFinger(false);
    map.setLabels(true);
    view(map);
    const areas = $derived(picture.scene()?.areas);
    const look = $derived(picture.palette() === 'dark' ? darkLook : lightLook);
    $effect(() => {
      if (areas !== undefined) map.setAreas(areas);
    });
    $effect(() => {
      if (areas !== undefined) map.setShade(picture.scene()?.shade ?? null, look);
    });
    $effect(() => {
      map.setAbove(picture.outline() ?? picture.scene()?.above ?? null);
    });
    $effect(() => {
      map.setContext(picture.scene()?.context ?? []);
    });
    $effect(() => {
      const groups = picture.scene()?.groups;
      map.setDots(picture.dots() ? (groups?.dots ?? null) : null, groups?.kinds ?? []);
    });
    $effect(() => {
      if (marking) map.setMarked(picture.marked(), picture.flags());
    });
    $effect(() => {
      map.setHighlight({ hover, selected: picture.selected(), dot: -1 });
    });
    return () => {
      view(null);
      map.destroy();
    };
  };
}
