import type { MapView } from '$lib/map';
import type { Explorer } from '$lib/state';
import type { Direction } from '$lib/stats';
import type { Later } from '../later.svelte';
import { focusReading } from './reading-focus';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Keys of the map: arrows walk to the area beside, Enter goes to its reading, Esc lets go, plus and
 * minus zoom, 0 shows all, "/" searches. Keys with Ctrl, Alt or Meta stay the browser's.
 */
export function mapKeys(event: KeyboardEvent, explorer: Explorer, later: Later, view: MapView | null): void {
  if (event.ctrlKey || event.altKey || event.metaKey || view === null) return;
  const direction = ARROWS[event.key];
  if (direction !== undefined) {
    const area = explorer.walk(direction);
    if (area >= 0) view.showArea(area);
  } else if (event.key === 'Enter' && explorer.selected >= 0) {
    explorer.address.stand({ panel: 'baca' });
    focusReading();
  } else if (event.key === 'Escape') {
    explorer.select(-1);
  } else if (event.key === '+' || event.key === '=') {
    view.zoomIn();
  } else if (event.key === '-') {
    view.zoomOut();
  } else if (event.key === '0') {
    explorer.address.stand({ camera: null }, 'replace');
    view.fit();
  } else if (event.key === '/') {
    later.askSearch();
  } else {
    return;
  }
  event.preventDefault();
}
