import {
  loadAmendments,
  loadFormats,
  loadMeetings,
  loadPrivacy,
  loadStories,
  loadTemplates,
  loadWriting,
} from '$lib/data';
import { loadLaterPainters } from '$lib/map';
import { loadHandDrawing, loadOwnEditing, loadPreview, loadStorySources } from '$lib/state';
import { loadDrawing } from '$lib/stats';
import type { Speech } from '../speech.svelte';
import { loadDrawPanel } from './draw-panel';
import { loadLeavePanel } from './leave-panel';

/** Parts of the page that come when they are first needed. */
export const loadMapPreview = () => import('./MapPreview.svelte');
export const loadTemplateButtons = () => import('./leave/TemplateButtons.svelte');
const loadEditPanel = () => import('./edit/EditPanel.svelte');
const loadMeeting = async () => (await import('$lib/meeting')).loadMinutes();
const loadXlsx = async () => (await loadFormats()).loadXlsx();

/** The map that is opened when a package is kept has words of its own. */
const BOOKS = ['edit', 'draw', 'leave', 'told', 'quality', 'indicator', 'present'] as const;

/**
 * Fetches all that the page may need to its end: in a balai desa the network comes and goes. What does not
 * come now is asked for again when it is needed.
 */
export async function fetchAhead(speech: Speech): Promise<void> {
  for (const book of BOOKS) speech.book(book);
  const parts = [
    loadMapPreview,
    loadPreview,
    loadLaterPainters,
    loadTemplateButtons,
    loadTemplates,
    loadXlsx,
  ];
  const later = [loadEditPanel, loadOwnEditing, loadAmendments, loadPrivacy, loadDrawPanel, loadHandDrawing];
  const last = [
    loadDrawing,
    loadLeavePanel,
    loadWriting,
    loadStories,
    loadStorySources,
    loadMeetings,
    loadMeeting,
  ];
  await Promise.allSettled([
    speech.wantProblems(),
    ...[...parts, ...later, ...last].map((load): Promise<unknown> => load()),
  ]);
}
