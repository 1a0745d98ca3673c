import type { Camera, Scene } from '$lib/domain';
import { cameraFor, NO_STRIPS, projectionOf, type Projection, type Strips, type WindowSize } from '$lib/map';
import type { AreaAt, HallShow } from '$lib/meeting';
import { centresSeen } from './points-seen';

/** Clear part of the map's lesser side around what fills it. */
const MARGIN = 0.02;
/** The same around an area that has no others in it: what is beside it is to be seen too. */
const ALONE = 0.24;
/** Most areas of the lowest level that a window shows large enough for their names. */
const FEW = 24;

/** What part of the ground the hall looks at, and whose names are written there. */
export class HallSight {
  protected readonly show: HallShow;
  /** CSS px of the map, of the screen's height, and the families of its letters. */
  size: WindowSize = $state.raw({ width: 0, height: 0 });
  screen = $state.raw(0);
  font = $state.raw('sans-serif');

  /** The area that fills the screen; null: the whole, or what the slide's View looks at. */
  readonly near: AreaAt | null = $derived.by(() => {
    const { near, chosen } = this.show.player;
    const held = near && chosen !== null ? this.show.held(chosen) : null;
    return held !== null && this.show.boundsOf(held) !== null ? held : null;
  });
  readonly camera: Camera | null = $derived.by(() => {
    const { size, near } = this;
    const given = this.show.current?.stance.camera ?? null;
    if (near === null && given !== null) return given;
    const bbox = near === null ? (this.show.scene?.areas.geometry?.bbox ?? null) : this.show.boundsOf(near);
    if (bbox === null || size.width <= 0 || size.height <= 0) return null;
    const alone = near !== null && this.show.within(near).length === 1;
    const margin = alone ? ALONE * Math.min(size.width, size.height) : this.margin;
    return cameraFor(bbox, size, margin, near === null ? this.strips : undefined);
  });
  /** Width of the whole ground by its height, as it is drawn; infinite without boundaries. */
  readonly aspect: number = $derived.by(() => {
    const [west, south, east, north] = this.show.upper?.areas.geometry?.bbox ?? [0, 0, 0, 0];
    const across = (east - west) * Math.cos(((south + north) * Math.PI) / 360);
    return north > south ? across / (north - south) : Infinity;
  });
  readonly project: Projection | null = $derived.by(
    () => this.camera && projectionOf(this.camera, this.size),
  );
  /** The lowest level is revealed where the window shows so few of its areas that their names have room. */
  readonly close: boolean = $derived.by(() => {
    const { finest, current, stage } = this.show;
    if (this.near !== null || stage !== 'rt' || current?.below == null) return false;
    const count = centresSeen(finest?.areas ?? null, this.project, this.size).length;
    return count > 0 && count <= FEW;
  });
  /** Whose names are written: the lowest level's only where an area fills the screen, or few are seen. */
  readonly named: Scene | null = $derived.by(() =>
    this.near === null && !this.close ? this.show.upper : this.show.finest,
  );
  /** Areas that ask for a label: all that are seen, or those in the one that fills the screen. */
  readonly asked: readonly number[] = $derived.by(() =>
    this.near === null
      ? centresSeen(this.named?.areas ?? null, this.project, this.size)
      : this.show.within(this.near),
  );
  /** Whether labels tell figures: where the lowest level is painted, those of the level above only name it. */
  readonly tells: boolean = $derived.by(() => {
    const level = this.named?.areas.level.id;
    const { current, stage } = this.show;
    const onlyNames = this.near === null && !this.close && current?.below != null && stage === 'rt';
    return level !== undefined && !onlyNames && this.show.tells(level);
  });
  /** The area spoken of, else the one picked in the slide's View. */
  readonly picked: AreaAt | null = $derived.by(() => {
    const { player, current, scene } = this.show;
    if (player.chosen !== null) return player.chosen;
    const selection = current?.stance.selection ?? null;
    return selection === null || scene === null ? null : { level: scene.areas.level.id, area: selection };
  });

  constructor(show: HallShow) {
    this.show = show;
  }

  /** Clear CSS px around the whole. */
  protected get margin(): number {
    return MARGIN * Math.min(this.size.width, this.size.height);
  }

  /** CSS px beside the whole that are kept for words. */
  protected get strips(): Strips {
    return NO_STRIPS;
  }
}
