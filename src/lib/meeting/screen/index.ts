export { hallLevels, sameArea, toldArea } from './hall-levels';
export { momentOf, shownOf, type HallMoment, type HallShown } from './hall-moment';
export { oneArea } from './one-area';
export { screenAsked, withScreenAsked } from './screen-address';
export { screenKey, VIEWS, viewBeside, type ScreenAct } from './screen-keys';
export { ScreenReceiver } from './screen-receiver.svelte';
export { ScreenSender } from './screen-sender';
export { questionOf, storyOf, withClassesOf } from './shown-story';
export { alikePercents, areaTold, placeTold, sameRate, type ToldRate } from './told-rates';
