import type { Frame } from './frame';
import type { Box } from './label-fit';
import type { MapLook } from './look';

/** All that a painter needs besides what it paints. */
export interface Brush {
  /** Its unit is the CSS px of the frame, its origin the frame's corner. */
  readonly context: CanvasRenderingContext2D;
  readonly frame: Frame;
  /** Part of the frame that the window shows now. */
  readonly seen: Box;
  readonly look: MapLook;
  /** CSS font families of the map's element. */
  readonly font: string;
}
