import type { Attachment } from 'svelte/attachments';
import type { XY } from './draw-view.svelte';
import type { Session } from './session.svelte';

/** What moves less than this (CSS px) is a tap. */
const TAP_PX = 6;
/** How near a handle is meant: a mouse hits better than a finger. */
const REACH_PX = { fine: 14, coarse: 24 };

const apart = ([ax, ay]: XY, [bx, by]: XY): number => Math.hypot(ax - bx, ay - by);

/** Leads mouse, pen and fingers to the drawing: taps, drags, the wheel, and two fingers for the map. */
export function pointersOf(session: Session, hover: (at: XY | null) => void): Attachment {
  const down = new Map<number, XY>();
  let start: XY | null = null;
  let moved = false;
  let held = false;

  return (element) => {
    const at = ({ clientX, clientY }: MouseEvent): XY => {
      const box = element.getBoundingClientRect();
      return [clientX - box.left, clientY - box.top];
    };
    const reachOf = ({ pointerType }: PointerEvent): number =>
      pointerType === 'mouse' ? REACH_PX.fine : REACH_PX.coarse;

    function press(event: PointerEvent): void {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      down.set(event.pointerId, at(event));
      session.point();
      if (down.size === 1) {
        start = at(event);
        moved = false;
        held = session.tool === 'vertex' && session.vertices.grasp(start, reachOf(event));
      } else {
        // A second finger moves the map: what the first had begun is none.
        session.vertices.drop(false);
        held = false;
        start = null;
      }
    }

    function move(event: PointerEvent): void {
      const here = at(event);
      if (event.pointerType === 'mouse') hover(here);
      const before = down.get(event.pointerId);
      if (before === undefined) return;
      if (down.size > 1) pinch(event.pointerId, before, here);
      else if (start !== null) {
        moved ||= apart(start, here) > TAP_PX;
        if (moved) drag(before, here, start);
        if (!moved) return;
      }
      down.set(event.pointerId, here);
    }

    function drag(before: XY, here: XY, from: XY): void {
      const [dx, dy] = [here[0] - before[0], here[1] - before[1]];
      const { view, photo, tool } = session;
      if (held) session.vertices.drag(here);
      else if (tool === 'photo' && photo.points === null && photo.picture !== null) {
        photo.move(dx / view.scale, -dy / view.scale);
      } else view.pan(dx, dy);
      start = from;
    }

    function pinch(id: number, before: XY, here: XY): void {
      const other = [...down].find(([own]) => own !== id)?.[1];
      if (other === undefined) return;
      const { view } = session;
      const middle = (point: XY): XY => [(point[0] + other[0]) / 2, (point[1] + other[1]) / 2];
      const [from, to] = [middle(before), middle(here)];
      view.pan(to[0] - from[0], to[1] - from[1]);
      const was = apart(before, other);
      if (was > 1) view.stretch(apart(here, other) / was, to);
    }

    function lift(event: PointerEvent): void {
      const tapped = down.delete(event.pointerId) && start !== null && !moved && event.type === 'pointerup';
      if (held) session.vertices.drop(moved && event.type === 'pointerup');
      held = false;
      if (tapped) session.tap(at(event), reachOf(event));
      start = null;
    }

    function wheel(event: WheelEvent): void {
      // The page scrolls past a drawing that nobody works on.
      if (!event.ctrlKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      session.view.zoom(-Math.sign(event.deltaY) / 2, at(event));
    }

    const leave = (): void => {
      hover(null);
    };
    const listeners = [
      ['pointerdown', press],
      ['pointermove', move],
      ['pointerup', lift],
      ['pointercancel', lift],
      ['pointerleave', leave],
      ['wheel', wheel],
    ] as const;
    for (const [name, listener] of listeners) {
      element.addEventListener(name, listener as EventListener, { passive: false });
    }
    return () => {
      for (const [name, listener] of listeners) element.removeEventListener(name, listener as EventListener);
    };
  };
}
