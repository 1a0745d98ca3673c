export type { CoarsenOptions, CoarsenReport } from './coarsen-groups';
export type { HiddenTally, HideOptions, HidingReport } from './hide-dataset';
export type { PutUp } from './hiding/as-put-up';
export { publishCheck, type PublishCheck, type PublishOptions } from './publish-check';
export { keepsFewFromHall, shownInHall, type HallSources, type ViewDatasets } from './shown-in-hall';
export type { WhatLeaves } from './what-leaves';
export { leavingStory, saidIn } from './leaving-story';
export { packageOf, type LeavingPackage } from './package-of';
export { tableCsv, type TableAsked, type TableHeads } from './table-csv';
