export { Drawing } from './drawing.svelte';
export { DrawingDraft } from './drawing-draft.svelte';
export { drawingText } from './drawing-text';
export { givenStart, NOTHING_DRAWN } from './drawing-start';
