import { archive } from './archive';
import { delimited } from './delimited/delimited';
import { foreign } from './foreign';
import type { Format } from './format';
import { mapJson } from './json/map-json';
import { qgis2web } from './json/qgis2web';
import { kml } from './kml/kml';
import { packageZip } from './package/package-zip';
import { shapefile } from './shapefile/shapefile';
import { workbook } from './workbook/workbook';

/** All formats, the surest sign first: the first that fits reads the file. */
export const FORMATS: readonly Format[] = [
  foreign,
  workbook,
  kml,
  packageZip,
  shapefile,
  archive,
  qgis2web,
  mapJson,
  delimited,
];
