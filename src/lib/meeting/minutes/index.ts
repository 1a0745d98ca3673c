export { fileName, agreementsCsv, correctionsCsv } from './tables-csv';
export { FORMS, formBlocks, type FormId } from './forms-blocks';
export { makeMinutes, type MinutesInput } from './make-minutes';
export { meetingStates, type AmendmentTools, type MeetingStates } from './meeting-states';
export { minutesBlocks } from './minutes-blocks';
export { PAPERS, type Block, type MapBlock, type PaperId, type TableBlock } from './blocks';
export { veilOf, type PublishedStates, type Veil } from './veil';
export type { Writing } from './write-figure';
export type { Correction, Minutes, MinutesOutput } from './minutes';
