export type { PackageSource } from './source';
export { readPackage, type ReadOptions } from './package/read-package';
export { readPackageIndex, type PackageIndex } from './package/read-package-index';
export { readPackageSummary, type PackageSummary } from './package/read-package-summary';

/** Amendments are loaded with the first package that has any. */
export const loadAmendments = () => import('./amendments');
export type { AmendedView } from './amendments';
/** Reading and keeping what meetings wrote down; loaded with the page of the meeting. */
export const loadMeetings = () => import('./meetings');
/** Reading what a person gives: code of the data page. */
export const loadIntake = () => import('./intake');
/** Writing a package back to its files, and zipping it: code of the ways out. */
export const loadWriting = () => import('./writing');
/** Stories: read, written, put among the files of a package. Code of the meeting and of the ways out. */
export const loadStories = () => import('./story');
export type { StoryReading } from './story/read-story';
/** Empty tables to be filled in. */
export const loadTemplates = () => import('./templates');
export type { TemplateId } from './templates';

/** The privacy gate for tables and features that people bring; loaded when the first of them comes. */
export const loadPrivacy = () => import('./privacy/gate');
export type { ColumnVerdict, PersonalKind, TableUse } from './privacy/column-verdict';
export type { AreaCount, CountOrder, ListCounts } from './privacy/count-by-area';
export type { PoorCondition } from './privacy/poor-reading';
export type { BuildOrder, Opened, OpenedLayer, OpenedPackage } from './intake/opened';
export type { OwnBoundaries } from './intake/make-boundaries';
export type { NamedArea, Outline } from './intake/outline';
export type { RowCounts } from './intake/row-counts';
export type { Origin as RefusedRow } from './intake/origins';
export type { IntakeResult } from './intake/intake';
export type { AlikeName } from './intake/place-names';
export {
  boundariesUse,
  fieldOfUse,
  isBoundaries,
  levelOfUse,
  levelsAlone,
  type LayerUse,
} from './intake/layer-use';
export type { JoinReport, LevelJoin, UnmatchedRows } from './intake/join-report';
export type {
  ColumnProposal,
  ColumnQuestion,
  CountAs,
  Meaning,
  TableChoice,
  TableProposal,
  TableUse as SheetUse,
} from './intake/meaning';
export type { PlaceFacts } from './intake/package-files';

/** Readers of the files that people bring, each format's own reader behind it. */
export const loadFormats = () => import('./formats/formats');
export type { OpenOptions, OpenedFile, CrsChoice, Limits } from './formats/formats';
