export { areaText } from './area-cells';
export { IntakeDesk } from './desk';
export type { BoundaryMakers } from './make-boundaries';
export { cellsOfArea } from './join-report';
export { mappingText, readMapping, type Mapping } from './mapping-file';
export { withTitle } from './package-descriptor';
export { slug } from './package-files';
export { plainChoice } from './propose-table';
export { rowsRefused } from './row-counts';
