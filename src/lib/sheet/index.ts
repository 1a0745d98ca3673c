export { mapSheet, type MapSheet, type SheetOptions } from './map-sheet';
export { sheetWords, type SheetWords } from './sheet-words';
