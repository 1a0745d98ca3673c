import { loadFormats, loadIntake } from '$lib/data';

export { Explorer } from './explorer.svelte';
export { Findings } from './findings.svelte';
export { UpperOutlines } from './outlines.svelte';
export type { PackageStatus } from './package.svelte';
export { PAGES, type PageRoute } from './pages';
export { Preferences, type ThemeChoice } from './preferences.svelte';
export { BANDWIDTH_RANGE, CLASS_RANGE, HEXAGON_RANGE } from '$lib/scene';
export type { Trace } from './view.svelte';
/** The one codec of Views. */
export { decodeView } from '$lib/scene';

/** Packages on this device; their code comes with the first call. */
export { openOwn, ownPackages } from './own/open-own';
export type { OwnEntry } from './own/own-record';
export type { DeletedEntry, OwnPackages } from './own/own-packages.svelte';
/** The desk of the data page. */
export const loadDesk = async () => {
  // What the desk asks for at the first file comes with it: the network may be gone by then.
  const [desk] = await Promise.all([import('./desk.svelte'), loadIntake(), loadFormats()]);
  return desk;
};
export type { AcceptedRows } from './desk-order';
export type { Desk, DeskState } from './desk.svelte';
/** The scene of a dataset that is not the open one. */
export const loadPreview = () => import('./preview-scene');
/** A package on this device to be changed or sent; comes with the page that does it. */
export const loadOwnEditing = () => import('./own/own-editing.svelte');
export type { DeskEdit, OwnEditing } from './own/own-editing.svelte';
export type { Saving } from './own/autosave.svelte';
export type { KeptValue } from './own/kept-value.svelte';
/** Stories, and copies of hosted packages to write them in. */
export const loadStorySources = () => import('./story-sources');
export const loadCopying = () => import('./own/copy-hosted');
export { keptName } from './own/kept-names';
export { isOwnId } from './own/own-id';
export type { OpenOwn } from './own/open-own';
export type { KeptStory } from './story-sources';
/** Drawing boundaries by hand. */
export const loadHandDrawing = () => import('./hand-drawing');
export type { Drawing } from './drawing.svelte';
export type { DrawingDraft } from './drawing-draft.svelte';
export type { Draft } from './drawing-record';
export type { DrawingStart, EditRefusal } from './drawing-start';
