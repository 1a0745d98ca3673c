export { areaUnder, type AreaUnder, type NamedArea } from './area-under';
export { coarsenGroups, type CoarsenOptions, type CoarsenReport } from './coarsen-groups';
export { hideInDataset, type HiddenTally, type HideOptions, type HidingReport } from './hide-dataset';
export { publishCheck, type PublishCheck, type PublishOptions } from './publish-check';
export { GRID_RANGE } from './snap-grid';
export type { WhatLeaves } from './what-leaves';
export { packageOf, type LeavingPackage } from './package-of';
export { tableCsv, type TableAsked, type TableHeads } from './table-csv';
