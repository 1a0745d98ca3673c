/** The screen of the hall comes when a desk is open: a hall may lose its network at any moment. */
export const loadMeetingScreen = () => import('./MeetingScreen.svelte');
/** The same in a window of its own. */
export const loadScreenPage = () => import('./ScreenPage.svelte');
