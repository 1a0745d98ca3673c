export { areaRate, correctable, figureIn, usualMeasure, type AreaRate, type Cell } from './area-rate';
export { changeSize, LARGE_CHANGE_PCT, type ChangeSize } from './change-size';
export {
  blankDraft,
  GROUP_ACTIONS,
  usualReason,
  type CorrectionDraft,
  type GroupAction,
} from './correction-draft';
export { corrections, onTheTable, tally, type Correction } from './corrections';
export type { EntryChange } from './book-steps';
export { withoutEntry } from './desk-history';
export { DeskUndo, type Deed } from './desk-undo';
export { agreementHints, type AgreementHint } from './agreement-hints';
export { isImpossibleHour, isUnlikelyDay } from './meeting-hints';
export { draftPlan, type DraftPlan, type PlanPart } from './draft-plan';
export { isPercent, type DraftFault } from './draft-fault';
export { handsHints, type HandsHint } from './hands-hints';
export { cellOf } from './making';
export { areaAt, markedAreas } from './marked-areas';
export {
  newAgreement,
  newMeeting,
  stillOpen,
  withAgreement,
  withMeeting,
  withoutAgreement,
} from './meeting-start';
export { meetingsHere, type MeetingHere } from './meetings-here';
export { bookIn, openRecord } from './open-record';
export { bookWithoutNames } from './book-without-names';
export { DOTS, namesLetStand, withoutNames, withoutSureNames, type FreeText } from './free-text';
export type { NameRules } from './names-in';
export { pinPlaces, type PinPlaces } from './pin-places';
export { peoplePresent, readQuorum, type QuorumPart, type QuorumReading } from './quorum';
export { EMPTY_RECORD, TABS, type RembugRecord, type TabId, type TypedField } from './record';
export { HallView } from './hall-view.svelte';
export { readRembugAnew } from './read-anew';
export { Rembug } from './rembug.svelte';
export { areaWords, rolesFor } from './role';
export { unreadName } from './unread';
