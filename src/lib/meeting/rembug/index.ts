export { areaRate, correctable, figureIn, usualMeasure, type AreaRate, type Cell } from './area-rate';
export { changeSize, LARGE_CHANGE_PCT, type ChangeSize } from './change-size';
export { blankDraft, GROUP_ACTIONS, type CorrectionDraft, type GroupAction } from './correction-draft';
export { corrections, onTheTable, tally, type Correction } from './corrections';
export { draftPlan, type DraftPlan, type PlanPart } from './draft-plan';
export type { DraftFault } from './draft-fault';
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
export { bookIn, openRecord } from './open-record';
export { pinPlaces, type PinPlaces } from './pin-places';
export { peoplePresent, readQuorum, type QuorumPart, type QuorumReading } from './quorum';
export { EMPTY_RECORD, TABS, type RembugRecord, type TabId, type TypedField } from './record';
export { HallView, type HallShown } from './hall-view.svelte';
export { Rembug } from './rembug.svelte';
export { rolesFor } from './role';
