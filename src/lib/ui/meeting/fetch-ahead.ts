import { loadStories, loadWriting } from '$lib/data';
import { loadDocx, loadMinutes } from '$lib/meeting';
import { loadStorySources } from '$lib/state';
import type { Speech } from '../speech.svelte';

/** Panels that come when their tab is opened first. */
export const loadMinutesPanel = () => import('./minutes/MinutesPanel.svelte');
export const loadFormsPanel = () => import('./forms/FormsPanel.svelte');

/**
 * Fetches all that a meeting may need to its end: a hall may lose its network at any moment. What does not
 * come now is asked for again when it is needed.
 */
export async function fetchAhead(speech: Speech): Promise<void> {
  speech.book('edit');
  speech.book('minutes');
  await speech.fetchAll().catch(() => null);
  await Promise.allSettled(
    [loadMinutesPanel, loadFormsPanel, loadMinutes, loadDocx, loadWriting, loadStorySources, loadStories].map(
      (load) => load(),
    ),
  );
}
