import type { XY } from './draw-view.svelte';
import type { Session } from './session.svelte';

/** Two taps so near each other (CSS px) end the line; an end so near a border is put onto it. */
const SAME_PX = 9;
const BORDER_PX = 14;
const BORDER_M = 5;

/** The line that is being drawn: an outline where there is none yet, else a cut through a part. */
export class LineTool {
  readonly #session: Session;
  /** Metres on the plane. */
  #points = $state.raw<readonly XY[]>([]);

  constructor(session: Session) {
    this.#session = session;
  }

  /** Goes on with a line that was not finished, degrees. */
  restore(line: readonly XY[]): void {
    const { plane } = this.#session.view;
    this.#points = line.map(([lon, lat]) => plane.toPlane(lon, lat));
  }

  get points(): readonly XY[] {
    return this.#points;
  }

  get canFinish(): boolean {
    return this.#points.length >= (this.#session.empty ? 3 : 2);
  }

  /** Puts a point at a place of the window; the same place once more ends the line. */
  add(at: XY): void {
    const { view } = this.#session;
    const last = this.#points.at(-1);
    const first = this.#points[0];
    if (this.canFinish && (this.#near(last, at) || (this.#session.empty && this.#near(first, at)))) {
      this.finish();
      return;
    }
    if (this.#near(last, at)) return;
    this.#set([...this.#points, view.toMetres(at)]);
    const count = this.#points.length;
    this.#session.say((words) => words.point(count));
  }

  /** Takes the last point back; false where there is none. */
  back(): boolean {
    if (this.#points.length === 0) return false;
    this.#set(this.#points.slice(0, -1));
    const count = this.#points.length;
    this.#session.say((words) => words.point(count));
    return true;
  }

  clear(): void {
    if (this.#points.length > 0) this.#set([]);
  }

  /** Cuts, or closes the outline. A line that is refused stays, to be mended. */
  finish(): void {
    const { drawing, view, empty } = this.#session;
    const line = this.#line();
    if (empty) {
      if (!this.#session.tell(drawing.begin(line), (words) => words.begun)) return;
      this.clear();
      this.#session.select(drawing.mesh.areas[0] ?? null);
      return;
    }
    const part = this.#session.selected ?? this.#across();
    if (part === null) {
      this.#session.tell('no-area', (words) => words.split);
      return;
    }
    const refusal = drawing.split(part, line, Math.max(BORDER_M, BORDER_PX / view.scale));
    if (!this.#session.tell(refusal, (words) => words.split)) return;
    this.clear();
    this.#session.select(part);
  }

  /** A plain outline that fills most of the window, to be pulled into shape. */
  rectangle(): void {
    const { view } = this.#session;
    const [left, top] = [view.width * 0.15, view.height * 0.15];
    const corners: readonly XY[] = [
      [left, top],
      [left, view.height - top],
      [view.width - left, view.height - top],
      [view.width - left, top],
    ];
    this.#set(corners.map((corner) => view.toMetres(corner)));
    this.finish();
  }

  #set(points: readonly XY[]): void {
    this.#points = points;
    this.#session.keepLine(this.#line());
  }

  /** Degrees. */
  #line(): XY[] {
    return this.#points.map(([x, y]) => this.#session.view.plane.toDegrees(x, y));
  }

  /** The part under the middle of the line. */
  #across(): number | null {
    const { view } = this.#session;
    const points = this.#points.map((point) => view.toWindow(point));
    const middle = points.slice(1).map(([x, y], i): XY => {
      const [px, py] = points[i] ?? [x, y];
      return [(x + px) / 2, (y + py) / 2];
    });
    const at = middle[Math.floor(middle.length / 2)];
    return at === undefined ? null : this.#session.partAt(at);
  }

  #near(point: XY | undefined, [x, y]: XY): boolean {
    if (point === undefined) return false;
    const [px, py] = this.#session.view.toWindow(point);
    return Math.hypot(px - x, py - y) < SAME_PX;
  }
}
