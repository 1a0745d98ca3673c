export type { Format, Reading } from './format';
export { FORMATS } from './format-list';
export { LIMITS, refuseBySize, type Limits } from './limits';
export { openFile, type OpenOptions } from './open-file';
export { openFiles, type OpenedFile } from './open-files';
export { fetchReaders } from './fetch-readers';
export { isPartMissing } from './part-missing';
export { loadXlsx } from './workbook/xlsx';
export { CRS_CHOICES, type CrsChoice } from './crs/crs-choices';
