import type { Session } from './session.svelte';

/** A step of the arrow keys, CSS px; with Shift the long one. */
const STEP = 10;
const LONG_STEP = 50;
/** Vertices go by smaller steps. */
const FINE = 2;
const FINE_LONG = 16;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What the keys do on the drawing; true when the key was one of them. */
export function takeKey(session: Session, event: KeyboardEvent): boolean {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (altKey) return false;
  if (ctrlKey || metaKey) return takeUndo(session, key.toLowerCase(), shiftKey);
  const arrow = ARROWS[key];
  if (arrow !== undefined) {
    takeArrow(session, arrow, shiftKey);
    return true;
  }
  const { view, line, vertices, tool } = session;
  switch (key) {
    case '+':
    case '=':
      view.zoom(1, session.cross ?? undefined);
      return true;
    case '-':
      view.zoom(-1, session.cross ?? undefined);
      return true;
    case 'Enter':
    case ' ':
      press(session, key);
      return true;
    case 'Escape':
      if (line.points.length === 0) return false;
      line.clear();
      return true;
    case 'Backspace':
    case 'Delete':
      if (tool === 'vertex') vertices.remove();
      else line.back();
      return true;
  }
  if (tool !== 'vertex') return false;
  if (key === 'n') vertices.walk(1);
  else if (key === 'p') vertices.walk(-1);
  else if (key === 'i') vertices.insert();
  else return false;
  return true;
}

function takeUndo(session: Session, key: string, shift: boolean): boolean {
  if (key === 'z' && !shift) session.undo();
  else if ((key === 'z' && shift) || key === 'y') session.redo();
  else return false;
  return true;
}

function takeArrow(session: Session, [x, y]: readonly [number, number], long: boolean): void {
  const { tool, vertices, photo, view } = session;
  const by = long ? LONG_STEP : STEP;
  if (tool === 'vertex') {
    const fine = long ? FINE_LONG : FINE;
    vertices.nudge(x * fine, y * fine);
  } else if (tool === 'photo' && photo.points === null) {
    photo.move((x * by) / view.scale, (-y * by) / view.scale);
  } else session.lead(x * by, y * by);
}

/** Enter ends a line drawn with a pointer; else both keys do what a tap at the cross does. */
function press(session: Session, key: string): void {
  const { tool, line, cross, view } = session;
  if (tool === 'line' && cross === null && key === 'Enter' && line.canFinish) line.finish();
  else if (tool === 'vertex') session.vertices.walk(1);
  else {
    session.lead(0, 0);
    session.tap(cross ?? [view.width / 2, view.height / 2], 0);
  }
}
