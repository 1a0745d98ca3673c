import { loadStories, loadWriting } from '$lib/data';
import { loadDocx, loadMinutes } from '$lib/meeting';
import { loadStorySources } from '$lib/state';
import type { Speech } from '../speech.svelte';

/** Panels that come when their tab is opened first. */
export const loadMinutesPanel = () => import('./minutes/MinutesPanel.svelte');
export const loadFormsPanel = () => import('./forms/FormsPanel.svelte');
/** What leaves of the corrected package. */
export const loadPackagePanel = () => import('../data/leave/LeavePanel.svelte');

/**
 * Fetches all that a meeting may need to its end: a hall may lose its network at any moment. What does not
 * come now is asked for again when it is needed.
 */
export async function fetchAhead(speech: Speech): Promise<void> {
  speech.book('edit');
  speech.book('minutes');
  speech.book('leave');
  const panels = [loadMinutesPanel, loadFormsPanel, loadPackagePanel];
  const tools = [loadMinutes, loadDocx, loadWriting, loadStorySources, loadStories];
  const languages = (): Promise<unknown> => speech.fetchAll();
  await Promise.allSettled([...panels, ...tools, languages].map((load): Promise<unknown> => load()));
}
