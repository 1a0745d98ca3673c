import { areaPath } from './area-path';
import { HallSight } from './hall-sight.svelte';

/** The lines that are drawn over the map of the hall, as SVG paths in CSS px of its window; all derived. */
export class HallOutlines extends HallSight {
  /** Outline of the area spoken of, or picked in the slide's View. */
  readonly outline: string = $derived.by(() => {
    const at = this.picked;
    const areas = at === null ? undefined : this.show.sceneAt(at.level)?.areas;
    const index = at === null ? -1 : (areas?.keys.indexOf(at.area) ?? -1);
    if (areas?.geometry == null || index < 0 || this.project === null) return '';
    return areaPath(areas.geometry, index, this.project);
  });
  /** Outlines of the lowest level's areas in the one that fills the screen, where they are not painted. */
  readonly inner: string = $derived.by(() => {
    const { near, project } = this;
    const { finest, scene } = this.show;
    const geometry = finest?.areas.geometry ?? null;
    if (near === null || project === null || geometry === null) return '';
    if (finest?.areas.level.id === scene?.areas.level.id) return '';
    return this.show
      .within(near)
      .map((area) => areaPath(geometry, area, project))
      .join('');
  });
}
