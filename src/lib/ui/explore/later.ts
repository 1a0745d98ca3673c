/**
 * What the first map can do without: fetched as one when it is on the screen, so that it is there
 * before a hand can ask for it, and a slow line still shows the map first.
 */
export { default as ArrangeBar } from './ArrangeBar.svelte';
export { default as BesideStage } from './BesideStage.svelte';
export { default as ClassChoice } from './ClassChoice.svelte';
export { default as GroupFilter } from './GroupFilter.svelte';
export { default as HoverCard } from './HoverCard.svelte';
export { default as IndicatorMeaning } from './IndicatorMeaning.svelte';
export { default as IndicatorMore } from './IndicatorMore.svelte';
export { default as MapNotes } from './MapNotes.svelte';
export { default as Notices } from './Notices.svelte';
export { default as OverlayChoice } from './OverlayChoice.svelte';
export { default as OverlayLegend } from './OverlayLegend.svelte';
export { default as PageKeys } from './PageKeys.svelte';
export { default as ProblemsPanel } from './ProblemsPanel.svelte';
export { default as QualityLine } from './QualityLine.svelte';
export { default as ReadingPanel } from './ReadingPanel.svelte';
export { default as SchematicNote } from './SchematicNote.svelte';
export { default as SearchBox } from './SearchBox.svelte';
export { default as SiteMenu } from './SiteMenu.svelte';
export { default as SlideMaker } from './SlideMaker.svelte';
export { default as Spoken } from './Spoken.svelte';
export { default as SymbolLegend } from './SymbolLegend.svelte';
export { default as TablePanel } from './TablePanel.svelte';
