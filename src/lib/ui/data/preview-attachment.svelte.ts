import type { Palette, Scene } from '$lib/domain';
import { darkLook, lightLook, MapView, type MapHandlers } from '$lib/map';
import type { Attachment } from 'svelte/attachments';

/** What the preview shows, read anew whenever it changes. */
export interface PreviewSource {
  scene(): Scene | null;
  palette(): Palette;
}

const NOTHING = (): void => undefined;
const HANDLERS: MapHandlers = {
  hover: NOTHING,
  select: NOTHING,
  camera: NOTHING,
  scale: NOTHING,
  painted: NOTHING,
};

/** Makes a map of a scene to be looked at; one finger scrolls the page over it. */
export function previewAttachment(source: PreviewSource): Attachment {
  return (element) => {
    if (!(element instanceof HTMLElement)) return;
    const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = new MapView(element, HANDLERS, { reducedMotion });
    map.setOneFinger(false);
    map.setLabels(true);
    const scene = $derived(source.scene());
    const look = $derived(source.palette() === 'dark' ? darkLook : lightLook);
    $effect(() => {
      if (scene === null) return;
      map.setAreas(scene.areas);
      map.setShade(scene.shade, look);
      map.setContext(scene.context);
      map.setDots(scene.groups.dots, scene.groups.kinds);
    });
    return () => {
      map.destroy();
    };
  };
}
