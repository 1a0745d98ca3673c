export { Explorer } from './explorer.svelte';
export type { PackageStatus } from './package.svelte';
export { PAGES, type PageRoute } from './pages';
export { Preferences, type ThemeChoice } from './preferences.svelte';
export { BANDWIDTH_RANGE, CLASS_RANGE, HEXAGON_RANGE } from './view-values';
export type { Trace } from './view.svelte';

/** Packages on this device; their code comes with the first call. */
export { ownPackages } from './own/open-own';
export type { OwnEntry } from './own/own-record';
export type { OwnPackages } from './own/own-packages.svelte';
/** The desk of the data page. */
export const loadDesk = () => import('./desk.svelte');
export type { AcceptedRows } from './desk-order';
export type { Desk, DeskState } from './desk.svelte';
/** The scene of a dataset that is not the open one. */
export const loadPreview = () => import('./preview-scene');
/** A package on this device to be changed or sent; comes with the page that does it. */
export const loadOwnEditing = () => import('./own/own-editing.svelte');
export type { DeskEdit, OwnEditing } from './own/own-editing.svelte';
export type { Saving } from './own/own-packages.svelte';
/** Drawing boundaries by hand. */
export const loadHandDrawing = () => import('./hand-drawing');
export type { Drawing } from './drawing.svelte';
export type { DrawingDraft } from './drawing-draft.svelte';
export type { Draft } from './drawing-record';
export type { DrawingStart, EditRefusal } from './drawing-start';
