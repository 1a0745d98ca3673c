import type { VertexId } from '$lib/stats';
import type { XY } from './draw-view.svelte';
import type { Session } from './session.svelte';

/** Handles nearer to each other than this (CSS px) are not told apart by a finger: larger maps show more. */
const APART_PX = 26;

/** Vertices of the borders, which neighbours share: picked, walked, moved, put in and taken out. */
export class VertexTool {
  readonly #session: Session;
  #active = $state<VertexId | null>(null);
  #dragged: VertexId | null = null;
  #refusedLast = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Those that may move, in the order of the borders; of the picked part alone where one is picked. */
  readonly #order: readonly VertexId[] = $derived.by(() => {
    const { drawing, selected } = this.#session;
    // Dragging changes no order.
    const order = drawing.tools.vertexOrder(drawing.settled, selected ?? undefined);
    return order.filter((vertex) => !drawing.isLocked(vertex));
  });

  /** Handles that are in sight, with their places in the window. */
  readonly handles: readonly { readonly vertex: VertexId; readonly at: XY }[] = $derived.by(() => {
    const { view } = this.#session;
    const shown: { vertex: VertexId; at: XY }[] = [];
    const first = this.active === null ? [] : [this.active];
    for (const vertex of [...first, ...this.#order]) {
      const at = this.at(vertex);
      const inSight = at[0] >= 0 && at[1] >= 0 && at[0] <= view.width && at[1] <= view.height;
      const free = shown.every((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) >= APART_PX);
      if (inSight && free) shown.push({ vertex, at });
    }
    return shown;
  });

  get active(): VertexId | null {
    return this.#active !== null && this.#order.includes(this.#active) ? this.#active : null;
  }

  /** Place of a vertex in the window. */
  at(vertex: VertexId): XY {
    const { coords } = this.#session.drawing.mesh;
    return this.#session.view.fromDegrees(coords[2 * vertex] ?? NaN, coords[2 * vertex + 1] ?? NaN);
  }

  leave(): void {
    this.#active = null;
  }

  /** Goes to the next or the previous one. */
  walk(step: 1 | -1): void {
    const order = this.#order;
    const from = this.active === null ? (step === 1 ? -1 : 0) : order.indexOf(this.active);
    const vertex = order.at((from + step) % order.length);
    if (vertex === undefined) {
      this.#session.say((words) => words.noVertices);
      return;
    }
    this.#active = vertex;
    this.#session.view.reveal(this.at(vertex));
    const position = order.indexOf(vertex) + 1;
    this.#session.say((words) => words.vertex(position, order.length));
  }

  /** Moves the picked one by CSS px. */
  nudge(dx: number, dy: number): void {
    const { drawing, view } = this.#session;
    const vertex = this.#needed();
    if (vertex === null) return;
    const [x, y] = this.at(vertex);
    const moved = drawing.move(vertex, view.toDegrees([x + dx, y + dy]));
    this.#session.tell(moved, (words) => words.moved);
    view.reveal(this.at(vertex));
  }

  /** Puts one halfway to a neighbour of the picked one. */
  insert(): void {
    const { drawing, view } = this.#session;
    const vertex = this.#needed();
    if (vertex === null) return;
    const [x, y] = this.at(vertex);
    const far = (other: VertexId): number => Math.hypot(this.at(other)[0] - x, this.at(other)[1] - y);
    const beside = drawing.besideVertex(vertex).sort((a, b) => far(b) - far(a));
    let made: ReturnType<typeof drawing.insert> = 'locked';
    for (const other of beside) {
      const [ox, oy] = this.at(other);
      made = drawing.insert([vertex, other], view.toDegrees([(x + ox) / 2, (y + oy) / 2]));
      if (typeof made === 'number') break;
    }
    this.#made(made);
  }

  remove(): void {
    const vertex = this.#needed();
    if (vertex === null) return;
    const order = this.#order;
    const next = order[(order.indexOf(vertex) + 1) % order.length] ?? null;
    if (this.#session.tell(this.#session.drawing.remove(vertex), (words) => words.removed)) {
      this.#active = next;
    }
  }

  /** Picks the vertex at a place, or puts one on the border there; false where there is neither. */
  take(at: XY, reachPx: number): boolean {
    const vertex = this.#nearest(at, reachPx);
    if (vertex !== null) {
      this.#active = vertex;
      const [position, all] = [this.#order.indexOf(vertex) + 1, this.#order.length];
      this.#session.say((words) => words.vertex(position, all));
      return true;
    }
    const { drawing, view, selected } = this.#session;
    const [lon, lat] = view.toDegrees(at);
    const reachM = reachPx / 2 / view.scale;
    const edge = drawing.tools.nearestEdge(drawing.mesh, lon, lat, reachM, selected ?? undefined);
    if (edge === null) return false;
    this.#made(drawing.insert(edge.ends, [edge.lon, edge.lat]));
    return true;
  }

  /** Takes hold of the vertex at a place; false where there is none. */
  grasp(at: XY, reachPx: number): boolean {
    this.#dragged = this.#nearest(at, reachPx);
    if (this.#dragged !== null) this.#active = this.#dragged;
    this.#refusedLast = false;
    return this.#dragged !== null;
  }

  /** Shows the vertex that is held at another place; where it cannot be, it stays where it last could. */
  drag(at: XY): void {
    const { drawing, view } = this.#session;
    if (this.#dragged === null) return;
    const refusal = drawing.preview(this.#dragged, view.toDegrees(at));
    this.#refusedLast = refusal !== null;
    if (refusal !== null) this.#session.tell(refusal, (words) => words.moved);
  }

  drop(keep: boolean): void {
    if (this.#dragged === null) return;
    this.#dragged = null;
    this.#session.drawing.settle(keep);
    if (keep && !this.#refusedLast) this.#session.say((words) => words.moved);
  }

  #nearest([x, y]: XY, reachPx: number): VertexId | null {
    let best: { vertex: VertexId; px: number } | null = null;
    for (const vertex of this.#order) {
      const [vx, vy] = this.at(vertex);
      const px = Math.hypot(vx - x, vy - y);
      if (px <= reachPx && (best === null || px < best.px)) best = { vertex, px };
    }
    return best?.vertex ?? null;
  }

  #needed(): VertexId | null {
    if (this.active === null) this.#session.say((words) => words.pickVertex);
    return this.active;
  }

  #made(made: ReturnType<Session['drawing']['insert']>): void {
    const refusal = typeof made === 'number' ? null : made;
    if (this.#session.tell(refusal, (words) => words.inserted) && typeof made === 'number') {
      this.#active = made;
    }
  }
}
