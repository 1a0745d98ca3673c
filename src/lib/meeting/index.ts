export { HallShow } from './hall/hall-show.svelte';
export { keyAsks, type HallKey } from './hall/hall-keys';
export { canEscape } from './hall/player';
export type { AreaAt, HallAction } from './hall/player-state';
export { hallWordings, ownName, shortFigure, type HallWording } from './hall/area-words';
export type { HallSlide } from './hall/hall-slides';
export * from './rembug';
/** The screen of the hall in a rembug, in this window and in one of its own. */
export * from './screen';
/** What changes a story; the map fetches it when a slide is made there. */
export const loadStoryEditing = () => import('./story/editing');
export type { StoryEditing } from './story/story-editing.svelte';
export type { TypedPart } from './story/typed-part';
export { comparedIn, mapAddress, pictureQuestion, slideView } from './story/slide-view';
export {
  keptWords,
  roomWords,
  roomWordsOf,
  storyWithoutWords,
  storyWithWords,
  withRoomWords,
  wordsAt,
  wordsKey,
  type RoomWord,
  type WrittenWords,
} from './story/room-words';
export { endErrand, errandOf, keepErrand, type Errand } from './story/errand';
/** The minutes of a meeting and its blank forms, as values and as documents. */
export const loadMinutes = () => import('./minutes');
/** Writing a document as .docx; its library comes with it. */
export const loadDocx = () => import('./minutes/docx/write-docx');
export type {
  AmendmentTools,
  Block,
  FormId,
  Gap,
  MapBlock,
  Minutes,
  MinutesOutput,
  PaperId,
  TableBlock,
  Writing,
} from './minutes';
