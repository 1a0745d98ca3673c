import type { AreaKey } from '$lib/domain';
import type { AreaId, Drawn, Mesh, VertexId } from '$lib/stats';
import { givenVertices, isGivenEdge, partsAround, partsBeside, verticesBeside } from './drawing-borders';
import type { DrawingStart, DrawingTools, EditRefusal } from './drawing-start';
import { DrawingHistory } from './drawing-history.svelte';
import { afterMerge, afterSplit, begun, renamed, type Step } from './drawing-steps';
import { isSimpleRing } from './simple-ring';

type Point = readonly [lon: number, lat: number];

/**
 * Areas drawn by hand: every change gives a new step, undoing goes back over them. Vertices of the given
 * borders do not move while they are locked.
 */
export class Drawing {
  readonly given: DrawingStart['given'];
  readonly tools: DrawingTools;
  readonly #changed: (start: DrawingStart) => void;
  readonly #history: DrawingHistory;
  #preview = $state.raw<Mesh | null>(null);
  #dragged: VertexId = -1;
  /** Given borders stay where they are. */
  locked = $state(true);

  constructor(tools: DrawingTools, start: DrawingStart, changed: (start: DrawingStart) => void) {
    this.tools = tools;
    this.given = start.given;
    this.#changed = changed;
    this.locked = start.given.length > 0;
    const { mesh, names, origins } = start;
    this.#history = new DrawingHistory({ mesh, names, origins });
  }

  get #step(): Step {
    return this.#history.step;
  }

  /** As it stands, with what is being dragged. */
  get mesh(): Mesh {
    return this.#preview ?? this.#step.mesh;
  }

  /** As it was before what is being dragged. */
  get settled(): Mesh {
    return this.#step.mesh;
  }

  /** The parts that what is being dragged reshapes; null while nothing is. */
  get reshaped(): Mesh | null {
    return this.#preview === null ? null : partsAround(this.#preview, this.#dragged);
  }

  get names(): Step['names'] {
    return this.#step.names;
  }

  get origins(): Step['origins'] {
    return this.#step.origins;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Vertices of the given borders: the outline, and between the polygons of the beginning. */
  readonly fixed: ReadonlySet<VertexId> = $derived(givenVertices(this.#step.mesh, this.#step.origins));

  isLocked(vertex: VertexId): boolean {
    return this.locked && this.fixed.has(vertex);
  }

  /** Makes the first area of a ring drawn by hand. */
  begin(ring: readonly Point[]): EditRefusal | null {
    if (ring.length < 3) return 'outline-too-small';
    if (!isSimpleRing(ring)) return 'line-crosses-itself';
    this.#add(begun(this.tools, ring));
    return null;
  }

  /** Splits an area; ends within `reachM` metres of its border are put onto it. */
  split(area: AreaId, line: readonly Point[], reachM: number): EditRefusal | null {
    const drawn = this.tools.splitArea(this.#step.mesh, area, line, reachM);
    if (!drawn.ok) return drawn.why;
    this.#add(afterSplit(this.#step, drawn.mesh, area, drawn.added));
    return null;
  }

  /** Parts beside one that it can be made one with. */
  neighboursOf(area: AreaId): AreaId[] {
    const { mesh, origins } = this.#step;
    const own = (other: AreaId): boolean => !this.locked || origins.get(other) === origins.get(area);
    return partsBeside(mesh, area).filter(own);
  }

  /** Vertices at the other ends of a vertex's edges. */
  besideVertex(vertex: VertexId): VertexId[] {
    return verticesBeside(this.#step.mesh, vertex);
  }

  /** Makes two parts one; the name of the first stays, else that of the other. */
  merge(a: AreaId, b: AreaId): EditRefusal | null {
    const drawn = this.tools.mergeAreas(this.#step.mesh, a, b);
    if (!drawn.ok) return drawn.why;
    this.#add(afterMerge(this.#step, drawn.mesh, a, b));
    return null;
  }

  /** Says which area a part is; null takes it back. An area is one part only. */
  name(part: AreaId, key: AreaKey | null): void {
    this.#add(renamed(this.#step, part, key));
  }

  /**
   * Shows a vertex at another place while it is dragged. It is no step yet, but told of as one: a crash in
   * the middle of it loses nothing.
   */
  preview(vertex: VertexId, [lon, lat]: Point): EditRefusal | null {
    if (this.isLocked(vertex)) return 'locked';
    const drawn = this.tools.moveVertex(this.#step.mesh, vertex, lon, lat);
    this.#dragged = vertex;
    if (!drawn.ok) return drawn.why;
    this.#preview = drawn.mesh;
    this.#changed({ ...this.snapshot(), mesh: drawn.mesh });
    return null;
  }

  /** Keeps what was shown, or goes back to what was before. */
  settle(keep: boolean): void {
    const mesh = this.#preview;
    this.#preview = null;
    if (mesh === null) return;
    if (keep) this.#add({ ...this.#step, mesh });
    else this.#changed(this.snapshot());
  }

  /** Moves a vertex; moves of one vertex that follow each other are one step. */
  move(vertex: VertexId, [lon, lat]: Point): EditRefusal | null {
    if (this.isLocked(vertex)) return 'locked';
    return this.#take(this.tools.moveVertex(this.#step.mesh, vertex, lon, lat), `move ${vertex}`);
  }

  remove(vertex: VertexId): EditRefusal | null {
    if (this.isLocked(vertex)) return 'locked';
    return this.#take(this.tools.removeVertex(this.#step.mesh, vertex));
  }

  /** Puts a vertex on an edge; the new vertex, or why there is none. */
  insert(ends: readonly [VertexId, VertexId], [lon, lat]: Point): VertexId | EditRefusal {
    const { mesh, origins } = this.#step;
    if (this.locked && isGivenEdge(mesh, origins, ends)) return 'locked';
    const drawn = this.tools.insertVertex(mesh, ends, lon, lat);
    if (!drawn.ok) return drawn.why;
    this.#take(drawn);
    return drawn.vertex;
  }

  undo(): void {
    this.#go(-1);
  }

  redo(): void {
    this.#go(1);
  }

  /** What it takes to go on from here. */
  snapshot(): DrawingStart {
    const { mesh, names, origins } = this.#step;
    return { mesh, names, origins, given: this.given };
  }

  #take(drawn: Drawn, tag?: string): EditRefusal | null {
    if (!drawn.ok) return drawn.why;
    const { names, origins } = this.#step;
    this.#add({ mesh: drawn.mesh, names, origins, ...(tag !== undefined && { tag }) });
    return null;
  }

  #add(step: Step): void {
    this.#preview = null;
    this.#history.add(step);
    this.#changed(this.snapshot());
  }

  #go(by: -1 | 1): void {
    if (!this.#history.go(by)) return;
    this.#preview = null;
    this.#changed(this.snapshot());
  }
}
