/**
 * What the first map can do without: fetched as one when it is on the screen, so that it is there
 * before a hand can ask for it, and a slow line still shows the map first.
 */
export { default as HoverCard } from './HoverCard.svelte';
export { default as KindFilter } from './KindFilter.svelte';
export { default as OverlayLegend } from './OverlayLegend.svelte';
export { default as ProblemsPanel } from './ProblemsPanel.svelte';
export { default as ReadingPanel } from './ReadingPanel.svelte';
export { default as SearchBox } from './SearchBox.svelte';
export { default as TablePanel } from './TablePanel.svelte';
