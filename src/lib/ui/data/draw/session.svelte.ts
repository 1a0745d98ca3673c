import type { Geometry } from '$lib/domain';
import type { Books } from '$lib/i18n';
import type { Drawing, EditRefusal } from '$lib/state';
import { pointInArea, type AreaId, type Mesh } from '$lib/stats';
import type { DrawView, XY } from './draw-view.svelte';
import { LineTool } from './line-tool.svelte';
import { Photo } from './photo.svelte';
import { shapesOn, type Shape } from './shapes';
import { VertexTool } from './vertex-tool.svelte';

/** What a tap, a drag and the arrow keys do. */
export type Tool = 'pan' | 'line' | 'vertex' | 'photo';
/** A sentence, said in the language in use. */
export type Said = (words: Books['draw'], labelOf: (part: AreaId) => string) => string;

/** A part of the drawing as it is painted. */
export interface Part extends Shape {
  readonly id: AreaId;
}

/** The drawing on the table: what is shown of it, what is picked, and with what it is worked on. */
export class Session {
  readonly drawing: Drawing;
  readonly view: DrawView;
  readonly photo = new Photo();
  readonly line: LineTool;
  readonly vertices: VertexTool;
  readonly keepLine: (line: readonly XY[]) => void;
  #tool = $state<Tool>('line');
  #selected = $state<AreaId | null>(null);
  #said = $state.raw<Said | null>(null);
  /** The place of the window that the arrow keys have led to; null while a pointer is used. */
  #cross = $state.raw<XY | null>(null);

  /** `keepLine` is told of the unfinished line, degrees, whenever it changes. */
  constructor(drawing: Drawing, view: DrawView, keepLine: (line: readonly XY[]) => void) {
    this.drawing = drawing;
    this.view = view;
    this.keepLine = keepLine;
    this.line = new LineTool(this);
    this.vertices = new VertexTool(this);
    if (drawing.mesh.areas.length === 1) this.#selected = drawing.mesh.areas[0] ?? null;
  }

  readonly #geometry = $derived.by(() => this.drawing.tools.toGeometry(this.drawing.settled));
  readonly #settled = $derived.by(() => this.#partsOf(this.drawing.settled, this.#geometry));

  readonly parts: readonly Part[] = $derived.by(() => {
    const { reshaped, tools } = this.drawing;
    if (reshaped === null) return this.#settled;
    const fresh = this.#partsOf(reshaped, tools.toGeometry(reshaped));
    return this.#settled.map((part) => fresh.find(({ id }) => id === part.id) ?? part);
  });

  /** There is no outline yet: it is drawn first. */
  get empty(): boolean {
    return this.drawing.mesh.areas.length === 0;
  }

  get tool(): Tool {
    return this.#tool;
  }

  set tool(tool: Tool) {
    this.#tool = tool;
    this.#cross = null;
    this.line.clear();
    this.photo.match(false);
  }

  get selected(): AreaId | null {
    return this.#selected !== null && this.drawing.mesh.areas.includes(this.#selected)
      ? this.#selected
      : null;
  }

  get said(): Said | null {
    return this.#said;
  }

  get cross(): XY | null {
    return this.#cross;
  }

  say(said: Said): void {
    this.#said = said;
  }

  /** Says why not, or what was done. */
  tell(refusal: EditRefusal | null, done: Said): boolean {
    this.say(refusal === null ? done : (words) => words.refused[refusal]);
    return refusal === null;
  }

  select(part: AreaId | null): void {
    this.#selected = part;
    this.vertices.leave();
  }

  partAt(at: XY): AreaId | null {
    const [lon, lat] = this.view.toDegrees(at);
    const index = this.drawing.mesh.areas.findIndex((_, i) => pointInArea(this.#geometry, i, lon, lat));
    return this.drawing.mesh.areas[index] ?? null;
  }

  /** A tap, a click, or the key that stands for it. */
  tap(at: XY, reachPx: number): void {
    if (this.#tool === 'line') this.line.add(at);
    else if (this.#tool === 'photo') this.#mark(at);
    else if (this.#tool === 'pan' || !this.vertices.take(at, reachPx)) this.#pick(at);
  }

  /** Leads the cross by CSS px; it begins in the middle. */
  lead(dx: number, dy: number): void {
    const [x, y] = this.#cross ?? [this.view.width / 2, this.view.height / 2];
    this.#cross = this.view.reveal([x + dx, y + dy]);
  }

  /** A pointer is used: the cross goes. */
  point(): void {
    this.#cross = null;
  }

  undo(): void {
    if (!this.line.back()) this.#go(this.drawing.canUndo, 'undo');
  }

  redo(): void {
    this.#go(this.drawing.canRedo, 'redo');
  }

  merge(other: AreaId): void {
    const { selected } = this;
    if (selected === null) return;
    this.vertices.leave();
    this.tell(this.drawing.merge(selected, other), (words) => words.merged);
  }

  destroy(): void {
    this.photo.remove();
  }

  #go(possible: boolean, way: 'undo' | 'redo'): void {
    if (!possible) return;
    this.drawing[way]();
    this.vertices.leave();
    this.say((words) => (way === 'undo' ? words.undone : words.redone));
  }

  #pick(at: XY): void {
    const part = this.partAt(at);
    this.select(part);
    this.say((words, labelOf) => (part === null ? words.nothingHere : words.parts.picked(labelOf(part))));
  }

  #partsOf({ areas }: Mesh, geometry: Geometry): Part[] {
    const shapes = shapesOn(geometry, this.view.plane);
    return areas.flatMap((id, i) => {
      const shape = shapes[i];
      return shape === undefined ? [] : [{ id, ...shape }];
    });
  }

  #mark(at: XY): void {
    const { photo } = this;
    if (photo.points === null) return;
    if (photo.mark(this.view.toMetres(at))) this.say((words) => words.photo.matched);
    else this.say((words) => words.photo.steps[photo.points?.length ?? 0] ?? '');
  }
}
