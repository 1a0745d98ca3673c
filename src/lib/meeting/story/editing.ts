/** What changes a story: code of the page of stories, and of the map when a slide is made there. */
export { StoryEditing } from './story-editing.svelte';
export { measureViews, slideQuery } from './slide-view';
