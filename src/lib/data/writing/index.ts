export { datasetFiles } from './dataset-files';
export { lostReasons } from './lost-reasons';
export { figureCell } from './figure-cell';
export { tableText } from './write-table';
export { withAmendments, zipPackage } from '../package/package-zip';
export { slug } from '../intake/package-files';
